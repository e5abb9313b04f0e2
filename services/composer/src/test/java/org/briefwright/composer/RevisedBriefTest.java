package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.Former;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Edits;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.testing.pdf.PdfReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Briefs that revise others.
class RevisedBriefTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Kept after the test, for people to look at.
  private static final Path BRIEFS = Path.of("target", "briefs");

  private static final String TOPIC = "deterrence";

  @ParameterizedTest
  @ValueSource(strings = {"at-a-glance", "options-memo"})
  void aSuccessorMarksWhatIsNewWhatSaysSomethingElseAndWhatIsGone(String template)
      throws IOException {
    Dossier before = SeedLibrary.dossier(TOPIC, template);
    ArchivedBrief former = Compositions.compose(BriefRequest.on(TOPIC, template), before);
    List<String> printed = items(former);
    Dossier now = Edits.without(Edits.reworded(before, printed.getFirst()), printed.getLast());

    ArchivedBrief brief = revised(former, request(template, former.id()), now);

    JsonNode marks = JSON.readTree(brief.manifest()).get("revision");
    assertThat(marks).isEqualTo(data(brief).get("revision"));
    assertThat(marks.get("of").asText()).isEqualTo(former.id());
    assertThat(marks.get("changed").findValuesAsText("item")).containsExactly(printed.getFirst());
    assertThat(marks.get("changed").get(0).get("version").asInt()).isEqualTo(2);
    assertThat(marks.get("changed").get(0).get("before").asInt()).isEqualTo(1);
    assertThat(marks.get("gone").findValuesAsText("item")).contains(printed.getLast());
    assertThat(marks.get("added").findValuesAsText("item"))
        .doesNotContainAnyElementsOf(printed)
        .containsExactlyInAnyOrderElementsOf(
            items(brief).stream().filter(it -> !printed.contains(it)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "de"})
  void whatHasChangedStandsInAConformingPdf(String lang) throws IOException {
    Dossier before = SeedLibrary.shipped().dossier(TOPIC, "at-a-glance", lang);
    BriefRequest request = Compositions.request(TOPIC, "at-a-glance", lang);
    ArchivedBrief former = Compositions.compose(request, before);
    List<String> printed = items(former);

    ArchivedBrief brief =
        Compositions.compose(
            in(lang, former.id()),
            Edits.without(Edits.reworded(before, printed.getFirst()), printed.getLast()),
            Former.of(former.in(Format.JSON).bytes()));

    byte[] pdf = brief.in(Format.PDF).bytes();
    Files.createDirectories(BRIEFS);
    Files.write(BRIEFS.resolve("revised-" + lang + ".pdf"), pdf);
    assertThatPdf(pdf).isPdfUa1().isPdfA3a();
    String heading =
        switch (lang) {
          case "uk" -> "Що змінилося після";
          case "de" -> "Was sich seit dem";
          default -> "What has changed since";
        };
    assertThat(PdfReading.text(pdf).replaceAll("\\s+", " ")).contains(heading, former.id());
    assertThat(PdfReading.pageCount(pdf)).isLessThanOrEqualTo(2);
  }

  /// Of a former of which nothing stayed, the most is printed that ever is.
  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAndTemplatesToSet")
  void everyKindOfBriefHasRoomForWhatHasChanged(String topic, String template) throws IOException {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    ArchivedBrief former = Compositions.compose(topic, template);
    Former read = Former.of(former.in(Format.JSON).bytes());
    Former other =
        new Former(
            read.id(),
            read.day(),
            read.tlp(),
            read.said().stream().map(RevisedBriefTest::ofAnother).toList());

    ArchivedBrief brief =
        Compositions.compose(
            JSON.readValue(
                JSON.writeValueAsString(
                    Map.of("topic", topic, "template", template, "revises", former.id())),
                BriefRequest.class),
            dossier,
            other);

    JsonNode marks = data(brief).get("revision");
    assertThat(marks.get("gone")).hasSameSizeAs(read.said());
    assertThat(marks.get("changed")).isEmpty();
    JsonNode length = JSON.readTree(brief.manifest()).get("length");
    assertThat(length.get("pages").asInt()).isLessThanOrEqualTo(length.get("limit").asInt());
  }

  private static Former.Said ofAnother(Former.Said said) {
    return new Former.Said(
        said.section(),
        new Brief.ItemRef(said.item().id() + "-then", said.item().version()),
        said.lang(),
        said.claim(),
        said.size(),
        said.hasTag(),
        said.sentences());
  }

  @Test
  void onAnUnchangedLibraryNothingIsMarked() throws IOException {
    Dossier dossier = SeedLibrary.dossier(TOPIC, "options-memo");
    ArchivedBrief former = Compositions.compose(BriefRequest.on(TOPIC, "options-memo"), dossier);

    ArchivedBrief brief = revised(former, request("options-memo", former.id()), dossier);

    JsonNode marks = data(brief).get("revision");
    assertThat(marks.get("changed")).isEmpty();
    assertThat(marks.get("withheld").asInt()).isZero();
    assertThat(marks.get("added").size())
        .as("the section takes room from passages, and adds none of its own")
        .isLessThanOrEqualTo(2);
  }

  @Test
  void whatIsGoneFromAStricterBriefIsCountedAndNotNamed() throws IOException {
    Dossier before = SeedLibrary.dossier(TOPIC, "at-a-glance");
    ArchivedBrief former = Compositions.compose(TOPIC, "at-a-glance");
    String gone = items(former).getLast();
    Former open = Former.of(former.in(Format.JSON).bytes());
    Former strict = new Former(open.id(), open.day(), Tlp.AMBER, open.said());

    ArchivedBrief brief =
        Compositions.compose(
            request("at-a-glance", former.id()), Edits.without(before, gone), strict);

    JsonNode marks = data(brief).get("revision");
    assertThat(marks.get("gone")).isEmpty();
    assertThat(marks.get("withheld").asInt()).isPositive();
  }

  @Test
  void aBriefThatRevisesNoneSaysNothingOfIt() throws IOException {
    ArchivedBrief brief = Compositions.compose(TOPIC, "at-a-glance");

    assertThat(data(brief).has("revision")).isFalse();
    assertThat(JSON.readTree(brief.manifest()).has("revises")).isFalse();
    assertThat(JSON.readTree(brief.manifest()).get("request").has("revises")).isFalse();
  }

  private static ArchivedBrief revised(ArchivedBrief former, BriefRequest request, Dossier now) {
    return Compositions.compose(request, now, Former.of(former.in(Format.JSON).bytes()));
  }

  private static BriefRequest request(String template, String former) throws IOException {
    return JSON.readValue(
        JSON.writeValueAsString(Map.of("topic", TOPIC, "template", template, "revises", former)),
        BriefRequest.class);
  }

  private static BriefRequest in(String lang, String former) throws IOException {
    return JSON.readValue(
        JSON.writeValueAsString(
            Map.of("topic", TOPIC, "template", "at-a-glance", "lang", lang, "revises", former)),
        BriefRequest.class);
  }

  private static List<String> items(ArchivedBrief brief) throws IOException {
    return JSON.readTree(brief.manifest()).get("selections").findValuesAsText("item");
  }

  private static JsonNode data(ArchivedBrief brief) throws IOException {
    return JSON.readTree(brief.in(Format.JSON).bytes());
  }
}
