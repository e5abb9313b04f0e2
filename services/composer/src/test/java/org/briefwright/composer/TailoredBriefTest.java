package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.testing.pdf.PdfReading;
import org.junit.jupiter.api.Test;

class TailoredBriefTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aBriefOnSeveralTopicsListsThemInItsTitle() throws Exception {
    JsonNode brief = document(united("at-a-glance", "deterrence", "ceasefire", "neutrality"));

    assertThat(brief.get("title").asText()).isEqualTo("Deterrence, Ceasefire and Neutrality");
    assertThat(brief.get("questions")).hasSize(3);
  }

  @Test
  void aBriefOnSeveralTopicsHasABottomLineForEach() throws Exception {
    JsonNode brief = document(united("at-a-glance", "deterrence", "ceasefire"));

    assertThat(items(brief, "bottomLine"))
        .containsExactly("deterrence-bottom-line", "ceasefire-bottom-line");
  }

  @Test
  void itsSectionsGoTopicByTopic() throws Exception {
    JsonNode brief = document(united("options-memo", "deterrence", "ceasefire"));

    for (JsonNode section : brief.get("sections")) {
      List<String> topics = new ArrayList<>();
      section.path("passages").forEach(passage -> topics.add(passage.get("topic").asText()));
      assertThat(topics)
          .as(section.get("role").asText())
          .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
  }

  @Test
  void itKeepsTheRulesAndTheLimitsOfItsTemplate() throws Exception {
    JsonNode manifest = JSON.readTree(united("options-memo", "deterrence", "ceasefire").manifest());

    assertThat(manifest.at("/length/pages").asInt())
        .isLessThanOrEqualTo(manifest.at("/length/limit").asInt());
    assertThat(manifest.get("topics")).hasSize(2);
  }

  @Test
  void aRecipientStandsOnTheTitleBlock() throws Exception {
    ArchivedBrief brief =
        compose("{\"topic\":\"deterrence\",\"recipient\":\"the Minister of Defence\"}");

    assertThat(PdfReading.text(brief.in(Format.PDF).bytes()))
        .contains("For the Minister of Defence");
  }

  @Test
  void wordsThatAreNotTranslatedAreCountedOnTheFirstPage() throws Exception {
    Dossier dossier = SeedLibrary.shipped().dossier("neutrality", "at-a-glance", "de");
    ArchivedBrief brief =
        Compositions.compose(request("{\"topic\":\"neutrality\",\"lang\":\"de\"}"), dossier);

    assertThat(PdfReading.text(brief.in(Format.PDF).bytes()))
        .contains("stehen auf Englisch, da die Bibliothek keine Übersetzung hat");
  }

  @Test
  void whatTheRequestKeepsOutIsSaidInTheBrief() throws Exception {
    ArchivedBrief brief =
        compose("{\"topic\":\"deterrence\",\"confidenceFloor\":\"moderate\",\"maxTlp\":\"GREEN\"}");

    assertThat(PdfReading.text(brief.in(Format.PDF).bytes()).replaceAll("\\s+", " "))
        .contains("at least moderate confidence; up to TLP:GREEN");
  }

  @Test
  void moreLegalArgumentsStandFirstForLegalAdvisers() throws Exception {
    JsonNode usual =
        document(compose("{\"topic\":\"security-guarantees\",\"template\":\"options-memo\"}"));
    JsonNode legal =
        document(
            compose(
                "{\"topic\":\"security-guarantees\",\"template\":\"options-memo\","
                    + "\"audience\":\"legalAdviser\"}"));

    assertThat(legal.get("sections")).isNotEqualTo(usual.get("sections"));
    assertThat(
            PdfReading.text(
                compose("{\"topic\":\"deterrence\",\"audience\":\"legalAdviser\"}")
                    .in(Format.PDF)
                    .bytes()))
        .contains("For legal advisers");
  }

  @Test
  void anAdvocateGivesItsSideMoreWeight() throws Exception {
    JsonNode metrics =
        JSON.readTree(compose("{\"topic\":\"deterrence\",\"posture\":\"advocateCon\"}").manifest())
            .get("metrics");

    assertThat(metrics.get("weightAgainst").asDouble())
        .isGreaterThan(metrics.get("weightFor").asDouble());
  }

  @Test
  void aLongerBriefSaysMore() throws Exception {
    int usual = words("{\"topic\":\"ceasefire\",\"template\":\"at-a-glance\"}");
    int longer =
        words("{\"topic\":\"ceasefire\",\"template\":\"at-a-glance\",\"length\":{\"pages\":4}}");

    assertThat(longer).isGreaterThan(usual + 100);
  }

  @Test
  void aRecommendationThatBringsUpNewFactsGivesWayToOneThatDoesNot() throws Exception {
    JsonNode manifest = JSON.readTree(Compositions.compose("deterrence", "action-memo").manifest());

    assertThat(manifest.get("selections"))
        .anyMatch(it -> it.get("item").asText().equals("deterrence-recommendation"));
  }

  @Test
  void whereNoChoiceKeepsARuleTheRefusalNamesIt() throws Exception {
    String request =
        "{\"topic\":\"deterrence\",\"template\":\"action-memo\","
            + "\"exclude\":[\"deterrence-recommendation\"]}";

    assertThatThrownBy(() -> compose(request))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("noNewFactsInRecommendations");
  }

  private static int words(String request) throws Exception {
    return JSON.readTree(compose(request).manifest()).at("/metrics/words").asInt();
  }

  private static ArchivedBrief united(String template, String... topics) {
    return Compositions.compose(
        BriefRequest.on(topics[0], template), SeedLibrary.united(template, topics));
  }

  private static ArchivedBrief compose(String json) throws Exception {
    BriefRequest request = request(json);
    return Compositions.compose(
        request, SeedLibrary.dossier(request.topic(), request.templateOrDefault()));
  }

  private static BriefRequest request(String json) throws Exception {
    return JSON.readValue(json, BriefRequest.class);
  }

  private static JsonNode document(ArchivedBrief brief) throws Exception {
    return JSON.readTree(brief.in(Format.JSON).bytes());
  }

  private static List<String> items(JsonNode brief, String role) {
    List<String> items = new ArrayList<>();
    for (JsonNode section : brief.get("sections")) {
      if (section.get("role").asText().equals(role)) {
        section.get("passages").forEach(it -> items.add(it.at("/item/id").asText()));
      }
    }
    return items;
  }
}
