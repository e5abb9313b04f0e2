package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.briefwright.local.Service;
import org.briefwright.testing.forms.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One brief in all its forms.
class RenditionsTest {

  @ParameterizedTest
  @CsvSource({
    "application/pdf, pdf, %PDF-1",
    "text/html, html, <!doctype html>",
    "text/markdown, md, # Ceasefire",
    "application/json, json, '{\"brief\":'",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document, docx, PK"
  })
  void acceptAndFormatChooseTheSameRendition(String accept, String format, String begin) {
    Response composed = compose().accept(accept).post("/v1/briefs");
    composed.then().statusCode(201).contentType(startsWith(accept));
    assertThat(composed.asString().toLowerCase()).contains(begin.toLowerCase());

    byte[] read = given().get(composed.header("Location") + "?format=" + format).asByteArray();

    assertThat(read).isEqualTo(composed.asByteArray());
  }

  @Test
  void theJsonHoldsTheBriefAndItsManifest() {
    compose()
        .accept("application/json")
        .post("/v1/briefs")
        .then()
        .body("brief.topic.id", equalTo("ceasefire"))
        .body("manifest.metrics.coverage", equalTo(1))
        .body("manifest.brief", startsWith("bw-"));
  }

  @Test
  void theManifestNamesTheBytesOfTheWordFile() {
    Response brief = compose().accept("application/json").post("/v1/briefs");

    Response word = given().get(brief.header("Location") + "?format=docx");

    assertThat(
            brief.jsonPath().getString("manifest.renditions.find { it.format == 'docx' }.sha256"))
        .isEqualTo(word.header("ETag").replace("\"", ""));
  }

  @Tag("chromium")
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "uk"})
  void axeFindsNoFaultInTheHtml(String lang) {
    String html =
        composer()
            .body(Map.of("topic", "deterrence", "lang", lang))
            .accept("text/html")
            .post("/v1/briefs")
            .asString();

    assertThat(Chromium.faultsOf(html)).isEmpty();
  }

  @Test
  void aReaderWhoHasTheBriefIsToldSo() {
    Response first = compose().accept("application/pdf").post("/v1/briefs");

    given()
        .header("If-None-Match", first.header("ETag"))
        .accept("application/pdf")
        .get(first.header("Location"))
        .then()
        .statusCode(304);
  }

  @Test
  void aBriefOnANamedSnapshotIsTheSameBrief() {
    Response first = compose().accept("application/json").post("/v1/briefs");
    var snapshot = first.jsonPath().getMap("brief.snapshot");

    Response again =
        composer()
            .body(Map.of("topic", "ceasefire", "snapshot", snapshot))
            .accept("application/pdf")
            .post("/v1/briefs");

    assertThat(again.statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({"fragments", "precedents", "templates"})
  void theComposersPageOfInterfacesListsEveryService(String service) {
    given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .get("/openapi/" + service)
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"))
        .body("servers.size()", equalTo(1));
  }

  private static RequestSpecification compose() {
    return composer().body("{\"topic\":\"ceasefire\"}");
  }

  private static RequestSpecification composer() {
    return given().baseUri(LocalStack.url(Service.COMPOSER)).contentType("application/json");
  }
}
