package org.briefwright.composer.desk.library;

import static org.briefwright.composer.desk.library.Field.choice;
import static org.briefwright.composer.desk.library.Field.choices;
import static org.briefwright.composer.desk.library.Field.date;
import static org.briefwright.composer.desk.library.Field.flag;
import static org.briefwright.composer.desk.library.Field.line;
import static org.briefwright.composer.desk.library.Field.of;
import static org.briefwright.composer.desk.library.Field.parts;
import static org.briefwright.composer.desk.library.Field.rows;
import static org.briefwright.composer.desk.library.Field.text;

import java.util.List;
import org.briefwright.composer.desk.library.Field.Form;

/// What the items of each collection consist of, in the order in which they are read and
/// written.
final class Fields {

  private static final int SLUG = 80;
  private static final String[] PLACES = {
    "page",
    "paragraph",
    "article-locator",
    "section",
    "chapter",
    "part",
    "line",
    "note",
    "table",
    "figure",
    "timestamp",
    "title-locator",
    "appendix",
    "act",
    "book",
    "canon",
    "column",
    "elocation",
    "equation",
    "folio",
    "issue",
    "opus",
    "rule",
    "scene",
    "sub-verbo",
    "supplement",
    "verse",
    "version",
    "volume"
  };

  /// What can have become of a precedent.
  static final List<String> OUTCOMES =
      List.of("held", "eroded", "violated", "reversed", "contested");

  private static final Field ID = line("id", SLUG).must();
  private static final Field TLP =
      choice("tlp", "CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED").must();
  private static final Field STANCE = choice("stance", "pro", "con", "neutral").must();
  private static final Field TOPIC_LIST = of(Form.LIST, "topics", SLUG).to("topics").must();

  private static final Field CITATIONS =
      rows(
          "citations",
          line("sourceId", SLUG).to("sources").must(),
          choice("function", "supports", "contrasts", "background").must(),
          parts("locator", choice("label", PLACES), line("value", SLUG)),
          parts("quote", text("exact", 1_000), text("prefix", 200), text("suffix", 200)));

  static final List<Field> OF_FRAGMENTS =
      List.of(
          ID,
          line("tag", 160).must(),
          parts(
                  "body",
                  text("short", 400).must(),
                  text("standard", 1_000).must(),
                  text("full", 2_000).must())
              .must(),
          line("lang", 35).must(),
          choice(
                  "kind",
                  "claim",
                  "evidence",
                  "warrant",
                  "rebuttal",
                  "definition",
                  "option",
                  "statusQuo",
                  "recommendation")
              .must(),
          TOPIC_LIST,
          line("question", SLUG).to("topics"),
          STANCE,
          rows("alsoAnswers", line("question", SLUG).to("topics").must(), STANCE),
          of(Form.LIST, "keyPoints", 2 * SLUG).to("keyPoints"),
          rows(
              "relations",
              choice("type", "supports", "attacks", "rephrases", "refines").must(),
              line("target", SLUG).to("fragments").must(),
              choice("manner", "rebuts", "undercuts")),
          choice("nature", "fact", "legal", "opinion").must(),
          CITATIONS,
          line("figure", SLUG),
          of(Form.NUMBER, "baseScore", 8).must(),
          choice("confidence", "high", "moderate", "low").must(),
          choice(
              "likelihood",
              "almost no chance",
              "very unlikely",
              "unlikely",
              "roughly even chance",
              "likely",
              "very likely",
              "almost certain"),
          choices(
                  "audiences",
                  "general",
                  "minister",
                  "legislator",
                  "legalAdviser",
                  "militaryPlanner",
                  "journalist")
              .must(),
          of(Form.LIST, "jurisdictions", 3).must(),
          date("validFrom"),
          date("validTo"),
          date("reviewBy"),
          TLP,
          line("owner", 100).must());

  static final List<Field> OF_PRECEDENTS =
      List.of(
          ID,
          line("name", 160).must(),
          line("officialName", 400),
          parts("dates", date("signed"), date("inForce"), date("until")),
          of(Form.LIST, "parties", 120).must(),
          rows("thirdParties", line("name", 120).must(), line("role", 300).must()),
          line("stage", 200),
          line("form", 200),
          text("mechanism", 800),
          text("mandate", 400),
          rows("forceSize", date("date"), of(Form.NUMBER, "number", 8).must(), line("note", 300)),
          parts(
                  "outcome",
                  choice("status", OUTCOMES.toArray(String[]::new)).must(),
                  date("until"),
                  of(Form.NUMBER, "yearsHeld", 8),
                  text("summary", 600).must())
              .must(),
          text("lesson", 800).must(),
          of(Form.TEXTS, "analogyLimits", 600).must(),
          rows(
                  "factors",
                  line("id", SLUG).to("factors").must(),
                  choice("value", "yes", "partly", "no", "unknown", "notApplicable").must(),
                  text("reason", 400))
              .must(),
          TOPIC_LIST,
          rows("bearings", line("topic", SLUG).to("topics").must(), STANCE, text("point", 400)),
          CITATIONS,
          line("paxCode", 40),
          TLP);

  static final List<Field> OF_SOURCES =
      List.of(
          ID,
          of(Form.JSON, "csl", 0).must(),
          choice("level", "primary", "secondary").must(),
          choice(
                  "evidenceType",
                  "treaty",
                  "resolution",
                  "statute",
                  "judgment",
                  "officialStatement",
                  "dataset",
                  "study",
                  "scholarship",
                  "press",
                  "reference")
              .must(),
          choice("status", "ok", "drifted", "unavailable", "retracted", "superseded").must(),
          choice("verified", "text", "secondary", "certain", "unverified").must(),
          date("accessed"),
          date("checkedAt"));

  static final List<Field> OF_TOPICS =
      List.of(
          ID,
          of(Form.TONGUES, "prefLabel", 120).must(),
          of(Form.TONGUES, "question", 300).must(),
          of(Form.TONGUES, "definition", 600).must(),
          of(Form.TONGUE_LISTS, "altLabels", 120),
          of(Form.LIST, "broader", SLUG).to("topics"),
          of(Form.LIST, "narrower", SLUG).to("topics"),
          of(Form.LIST, "related", SLUG).to("topics"),
          rows(
              "keyPoints",
              line("id", SLUG).must(),
              of(Form.TONGUES, "text", 200).must(),
              STANCE,
              flag("required").must()),
          rows(
              "factors",
              line("id", SLUG).to("factors").must(),
              choice("value", "yes", "partly", "no", "unknown", "notApplicable").must(),
              text("reason", 400)));

  private Fields() {}
}
