package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.briefwright.local.Ports;
import org.briefwright.local.Service;
import org.briefwright.local.Stack;
import org.briefwright.local.process.Child;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A composer with a signing key, on an archive of its own: briefs are signed when they are
/// archived, and stay so when they are issued.
@Tag("poppler")
class SignedBriefTest {
  private static final String PASSWORD = "correct horse";

  @TempDir private static Path folder;
  private static Child composer;
  private static String url;
  private static String brief;
  private static byte[] pdf;

  @BeforeAll
  static void issuesABrief() throws IOException, InterruptedException {
    Stack stack = LocalStack.stack();
    int port = Ports.free();
    url = "http://localhost:" + port;
    composer =
        stack.twin(
            Service.COMPOSER,
            port,
            Map.of(
                "BRIEFWRIGHT_DB_URL", stack.freshDatabase("signed"),
                "BRIEFWRIGHT_SIGNATURE_KEY_STORE", keyStore().toString(),
                "BRIEFWRIGHT_SIGNATURE_PASSWORD", PASSWORD));
    brief =
        composer("an.analyst")
            .body("{\"topic\":\"deterrence\"}")
            .post("/v1/briefs")
            .then()
            .statusCode(201)
            .extract()
            .path("brief.id");
    composer("a.publisher")
        .body("{\"recipients\":[\"the Minister of Defence\"]}")
        .post("/v1/briefs/" + brief + "/issue")
        .then()
        .statusCode(200);
    pdf = composer("a.reader").accept("application/pdf").get("/v1/briefs/" + brief).asByteArray();
  }

  @AfterAll
  static void stop() {
    if (composer != null) {
      composer.kill();
    }
  }

  @Test
  void popplerFindsTheIssuedBriefSignedAsAWhole() throws IOException, InterruptedException {
    assertThat(pdfsig(pdf))
        .contains(
            "Signature is Valid.",
            "Total document signed",
            "ETSI.CAdES.detached",
            "Signer full Distinguished Name: CN=Research Service");
  }

  @Test
  void popplerFindsWhatWasChangedAfterwards() throws IOException, InterruptedException {
    assertThat(pdfsig(changed())).doesNotContain("Signature is Valid.");
  }

  @Test
  void itIsAccessibleAndArchivableWithManifestAndSignature() throws IOException {
    assertThatPdf(pdf).isPdfUa1().isPdfA3a().attachments().containsExactly("manifest.json");
  }

  @Test
  void verifyingItSaysWhoSignedAndThatItIsIntact() {
    verify(pdf)
        .body("verdict", equalTo("unchanged"))
        .body("signature.state", equalTo("intact"))
        .body("signature.by", equalTo("CN=Research Service,O=Parliament"))
        .body("brief.standing.state", equalTo("issued"))
        .body("reproduction.outcome", equalTo("same"));
  }

  @Test
  void verifyingACopyThatWasChangedSaysThatTheSignatureIsBroken() {
    verify(changed())
        .body("verdict", equalTo("altered"))
        .body("signature.state", equalTo("broken"));
  }

  @Test
  void verifyingACopyWithSomethingBehindItSaysThatWhatWasSignedIsThere() {
    byte[] longer = Arrays.copyOf(pdf, pdf.length + 10);
    Arrays.fill(longer, pdf.length, longer.length, (byte) '\n');

    verify(longer).body("verdict", equalTo("extended")).body("signature.state", equalTo("intact"));
  }

  @Test
  void aManifestHasNoSignatureToTellOf() {
    byte[] manifest = composer("a.reader").get("/v1/briefs/" + brief + "/manifest").asByteArray();

    composer("a.reader")
        .body(manifest)
        .post("/v1/verifications")
        .then()
        .statusCode(200)
        .body("verdict", equalTo("unchanged"))
        .body("signature", nullValue());
  }

  private static byte[] changed() {
    byte[] changed = pdf.clone();
    changed[2_000] ^= 1;
    return changed;
  }

  private static ValidatableResponse verify(byte[] file) {
    return composer("a.reader")
        .contentType("application/pdf")
        .body(file)
        .post("/v1/verifications")
        .then()
        .statusCode(200);
  }

  private static RequestSpecification composer(String actor) {
    return given().baseUri(url).header("X-Actor", actor).contentType("application/json");
  }

  private static Path keyStore() throws IOException, InterruptedException {
    Path store = folder.resolve("archive.p12");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    run(
        List.of(
            keytool.toString(),
            "-genkeypair",
            "-alias",
            "archive",
            "-keyalg",
            "EC",
            "-dname",
            "CN=Research Service, O=Parliament",
            "-storetype",
            "PKCS12",
            "-keystore",
            store.toString(),
            "-storepass",
            PASSWORD));
    return store;
  }

  private static String pdfsig(byte[] file) throws IOException, InterruptedException {
    Path path = Files.write(folder.resolve("brief.pdf"), file);
    return run(List.of("pdfsig", "-nocert", path.toString()));
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
