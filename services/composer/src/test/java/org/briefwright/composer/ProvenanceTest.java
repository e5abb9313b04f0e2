package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.briefwright.composer.archive.ArchivedBrief;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The manifest as a JSON-LD processor reads it that knows nothing of ours.
class ProvenanceTest {

  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String OURS = "https://briefwright.org/id/";

  private static JsonNode manifest;
  private static List<String> statements;

  @BeforeAll
  static void readsTheManifestAsLinkedData() throws IOException, JsonLdError, RdfConsumerException {
    ArchivedBrief brief = Compositions.compose("deterrence", "at-a-glance");
    manifest = new ObjectMapper().readTree(brief.manifest());
    StringWriter quads = new StringWriter();
    JsonLd.toRdf(JsonDocument.of(new StringReader(brief.manifest())))
        .provide(new NQuadsWriter(quads));
    statements = quads.toString().lines().toList();
  }

  @Test
  void theBriefIsAnEntityThatAnAgentMade() {
    assertThat(statements)
        .contains(
            brief() + "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <" + PROV + "Entity> .")
        .anyMatch(it -> it.startsWith(brief() + "<" + PROV + "wasAttributedTo> _:"));
  }

  @Test
  void everyChosenItemIsADerivation() {
    for (JsonNode selected : manifest.get("selections")) {
      assertThat(statements)
          .anyMatch(
              it ->
                  it.endsWith(
                      " <"
                          + PROV
                          + "entity> <"
                          + OURS
                          + "item/"
                          + selected.get("item").asText()
                          + "> ."));
    }
    long derivations =
        statements.stream()
            .filter(it -> it.startsWith(brief() + "<" + PROV + "qualifiedDerivation>"))
            .count();
    assertThat(derivations)
        .isEqualTo(manifest.get("selections").size() + manifest.get("precedents").size());
  }

  @Test
  void everySourceIsAPrimarySourceOfTheBrief() {
    for (JsonNode source : manifest.get("sources")) {
      assertThat(statements)
          .contains(
              brief()
                  + "<"
                  + PROV
                  + "hadPrimarySource> <"
                  + OURS
                  + "source/"
                  + source.get("id").asText()
                  + "> .");
    }
  }

  @Test
  void everySentenceIsDerivedFromItsItem() {
    long derived =
        statements.stream()
            .filter(it -> it.contains(" <" + PROV + "wasDerivedFrom> <" + OURS))
            .count();

    assertThat(derived).isEqualTo(manifest.get("sentences").size() + dataPictures());
  }

  @Test
  void nothingIsLostOnTheWay() {
    assertThat(statements)
        .noneMatch(it -> it.contains("/id/brief/") && !it.contains(manifest.get("brief").asText()));
  }

  private static long dataPictures() {
    return manifest.get("pictures").findValues("item").size();
  }

  private static String brief() {
    return "<" + OURS + "brief/" + manifest.get("brief").asText() + "> ";
  }
}
