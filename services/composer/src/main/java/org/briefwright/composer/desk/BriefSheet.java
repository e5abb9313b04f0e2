package org.briefwright.composer.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.briefwright.composer.request.Because;

/// What the desk reads of a brief and its manifest, as the API answers them in JSON.
public record BriefSheet(Text brief, Record manifest) {

  /// What it says.
  ///
  /// @param recipient or null
  public record Text(
      String id,
      String title,
      String question,
      String lang,
      Item topic,
      List<Item> topics,
      String topicLabel,
      String templateName,
      String audience,
      String posture,
      String recipient,
      Snapshot snapshot,
      String tlp,
      List<Section> sections,
      List<Note> notes,
      Measures measures,
      List<Gap> gaps) {}

  public record Item(String id, int version) {}

  public record Snapshot(long fragments, long precedents, long templates, String date) {

    /// As a query names it.
    public String code() {
      return "f%d-p%d-t%d-%s".formatted(fragments, precedents, templates, date);
    }
  }

  /// @param passages or null where it holds cases
  /// @param cases or null where it holds passages
  public record Section(String role, String heading, List<Passage> passages, List<Case> cases) {}

  /// @param note or null
  /// @param likelihood or null
  public record Passage(
      Item item,
      String kind,
      String stance,
      String lang,
      String tag,
      String text,
      String size,
      Integer note,
      String answers,
      int primary,
      int secondary,
      String likelihood,
      String confidence) {}

  public record Case(
      Item item, String stance, String name, String years, String ended, String like) {}

  public record Note(int number, String text, List<String> sources) {}

  public record Gap(String what, String why) {}

  /// @param coverage or null where nothing is required
  /// @param balance or null where no argument takes a side
  public record Measures(
      Double coverage,
      int requiredPoints,
      int requiredPointsUsed,
      double citationCompleteness,
      int factualSentences,
      Double balance,
      double weightFor,
      double weightAgainst,
      double redundancy,
      double staleness,
      int words,
      int primarySources,
      int secondarySources) {}

  /// How it came to be.
  public record Record(
      JsonNode request,
      Item template,
      List<Selected> selections,
      List<Selected> precedents,
      List<Rejected> rejected,
      Length length,
      List<Rendition> renditions) {}

  /// @param serves the constraint that the brief would break without it, or null
  public record Selected(
      String slot,
      String item,
      int version,
      Score score,
      String serves,
      String reason,
      Because because) {}

  public record Score(double strength, double total) {}

  public record Rejected(
      String item,
      String reason,
      Because because,
      String constraint,
      Double loss,
      String instead) {}

  public record Length(int pages, int limit) {}

  public record Rendition(String format, int bytes) {}
}
