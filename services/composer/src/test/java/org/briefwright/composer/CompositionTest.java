package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.testing.pdf.PdfReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Kept after the test, for people to look at.
  private static final Path BRIEFS = Path.of("target", "briefs");

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAndTemplatesToSet")
  void everyTopicMakesABriefOfEveryKind(String topic, String template) throws IOException {
    assertIsSound(Compositions.compose(topic, template));
  }

  @ParameterizedTest
  @CsvSource({"congestion-charging", "revenue-use"})
  void aLibraryOfAnotherFieldMakesBriefsToo(String topic) throws IOException {
    Dossier dossier = SeedLibrary.congestionCharging().dossier(topic, "at-a-glance", "en");

    assertIsSound(Compositions.compose(BriefRequest.on(topic, "at-a-glance"), dossier));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "uk"})
  void aBriefSpeaksTheLanguageOfItsRequest(String lang) throws IOException {
    Dossier dossier = SeedLibrary.shipped().dossier("deterrence", "at-a-glance", lang);

    ArchivedBrief brief =
        Compositions.compose(Compositions.request("deterrence", "at-a-glance", lang), dossier);

    assertIsSound(brief);
    JsonNode document = JSON.readTree(text(brief, Format.JSON));
    assertThat(document.get("title").asText())
        .isEqualTo(dossier.topic().body().prefLabel().texts().get(lang));
    for (JsonNode section : document.get("sections")) {
      section.path("passages").forEach(it -> assertThat(it.get("lang").asText()).isEqualTo(lang));
    }
  }

  private static void assertIsSound(ArchivedBrief brief) throws IOException {
    keep(brief);
    assertThatPdf(brief.in(Format.PDF).bytes()).isPdfUa1().isPdfA3a();
    JsonNode manifest = JSON.readTree(brief.manifest());
    assertThat(manifest.get("length").get("pages").asInt())
        .isEqualTo(PdfReading.pageCount(brief.in(Format.PDF).bytes()))
        .isLessThanOrEqualTo(manifest.get("length").get("limit").asInt());
    JsonNode metrics = manifest.get("metrics");
    if (brief.template().equals("at-a-glance")) {
      assertThat(metrics.get("coverage").asDouble()).isEqualTo(1);
      assertThat(metrics.get("balance").asDouble()).isGreaterThanOrEqualTo(0.80);
    }
    assertThat(metrics.get("citationCompleteness").asDouble()).isEqualTo(1);
    assertThat(metrics.get("redundancy").asDouble()).isLessThanOrEqualTo(0.20);
    assertThat(metrics.get("staleness").asDouble()).isZero();
  }

  @Test
  void theManifestAccountsForEverySentence() throws IOException {
    JsonNode manifest = JSON.readTree(Compositions.compose("ceasefire", "at-a-glance").manifest());

    assertThat(manifest.get("sentences")).isNotEmpty();
    for (JsonNode sentence : manifest.get("sentences")) {
      assertThat(sentence.get("page").asInt()).isBetween(1, 2);
      assertThat(sentence.get("hash").asText()).hasSize(64);
      assertThat(sentence.get("item").asText()).isNotEmpty();
      assertThat(sentence.get("citations")).isNotEmpty();
    }
  }

  @Test
  void theManifestNamesTheBytesOfEachRendition() throws IOException {
    ArchivedBrief brief = Compositions.compose("ceasefire", "at-a-glance");

    JsonNode renditions = JSON.readTree(brief.manifest()).get("renditions");

    assertThat(renditions).hasSize(Format.values().length);
    for (JsonNode rendition : renditions) {
      Format format = Format.ofCode(rendition.get("format").asText()).orElseThrow();
      assertThat(rendition.get("sha256").asText()).isEqualTo(brief.in(format).sha256());
    }
  }

  @Test
  void aBriefPrintsTheQuestionAndHowItWasMade() {
    ArchivedBrief brief = Compositions.compose("deterrence", "at-a-glance");
    Topic topic = SeedLibrary.dossier("deterrence", "at-a-glance").topic().body();

    assertThat(PdfReading.text(brief.in(Format.PDF).bytes()).replaceAll("\\s+", " "))
        .contains(topic.question().in("en"), "How this brief was made", brief.id());
  }

  private static String text(ArchivedBrief brief, Format format) {
    return new String(brief.in(format).bytes(), StandardCharsets.UTF_8);
  }

  private static void keep(ArchivedBrief brief) throws IOException {
    Files.createDirectories(BRIEFS);
    for (Format format : Format.values()) {
      String language = brief.lang().equals("en") ? "" : "-" + brief.lang();
      String name = brief.topic() + "-" + brief.template() + language + "." + format.code();
      Files.write(BRIEFS.resolve(name), brief.in(format).bytes());
    }
  }
}
