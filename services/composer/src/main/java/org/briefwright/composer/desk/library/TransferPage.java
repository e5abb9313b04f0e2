package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.Refusal;
import org.briefwright.composer.desk.Remark;
import org.briefwright.composer.gathering.Shelves.Notation;

/// Taking a library out and bringing items in.
///
/// @param services whose items may go out and in
/// @param chosen the service that a file was sent for
/// @param report what became of the file, or null
/// @param refusal why it was not read, or null
public record TransferPage(List<String> services, String chosen, Report report, Refusal refusal) {

  static final List<String> SERVICES = List.of("fragments", "precedents", "templates");
  private static final int SHOWN = 200;
  private static final int LONGEST_LINE = 1 << 21;

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
  ///
  /// @param number of its line in the file; 0 where it has none
  public record Line(String item, int number, List<Fault> faults) {}

  /// What is wrong with a field of an item.
  public record Fault(String pointer, Remark remark) {}

  /// How a file's items are written, as its first line tells: that of a JSON document never holds
  /// an item alone.
  static Notation notation(Path file) {
    try (InputStream sent = new BufferedInputStream(Files.newInputStream(file))) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int next = sent.read(); next >= 0 && line.size() < LONGEST_LINE; next = sent.read()) {
        if (next == '\n' && !line.toString(StandardCharsets.UTF_8).isBlank()) {
          break;
        }
        line.write(next);
      }
      return notation(line.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Notation notation(String firstLine) {
    if (firstLine.startsWith("PK")) {
      return Notation.ARCHIVE;
    }
    try {
      return Json.MAPPER.readTree(firstLine).has("body") ? Notation.LINES : Notation.DOCUMENT;
    } catch (JsonProcessingException _) {
      return Notation.DOCUMENT;
    }
  }

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
        Stream.of("collection", "id")
            .map(it -> item.path(it).asText())
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("/")),
        item.path("line").asInt(),
        Json.list(
            item.path("errors"),
            it -> new Fault(it.path("pointer").asText(), Remark.of(it.path("detail").asText()))));
  }
}
