package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.Refusal;

/// Taking a library out and bringing items in.
///
/// @param services whose items may go out and in
/// @param chosen the service that a file was sent for
/// @param report what became of the file, or null
/// @param refusal why it was not read, or null
public record TransferPage(List<String> services, String chosen, Report report, Refusal refusal) {

  static final List<String> SERVICES = List.of("fragments", "precedents", "templates");
  private static final int SHOWN = 200;

  /// What an import did, or would do.
  ///
  /// @param applied whether the library was changed
  /// @param refused items that break a rule; with one of them nothing comes in
  public record Report(
      boolean applied, long created, long updated, long unchanged, List<Line> refused) {

    /// As many as the page names.
    public List<Line> named() {
      return refused.subList(0, Math.min(SHOWN, refused.size()));
    }
  }

  /// An item that was refused, and why.
  public record Line(String item, List<String> faults) {}

  static Report report(JsonNode answer) {
    List<JsonNode> items = Json.list(answer.path("items"), it -> it);
    return new Report(
        answer.path("applied").asBoolean(),
        count(items, "created"),
        count(items, "updated"),
        count(items, "unchanged"),
        items.stream()
            .filter(it -> it.path("outcome").asText().equals("refused"))
            .map(TransferPage::line)
            .toList());
  }

  private static long count(List<JsonNode> items, String outcome) {
    return items.stream().filter(it -> it.path("outcome").asText().equals(outcome)).count();
  }

  private static Line line(JsonNode item) {
    return new Line(
        item.path("collection").asText() + "/" + item.path("id").asText(),
        Json.list(
            item.path("errors"),
            it -> it.path("pointer").asText() + " " + it.path("detail").asText()));
  }
}
