package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragments;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.manifest.VerificationCode;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.testing.pdf.PdfReading;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class ManifestInPdfTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void thePdfCarriesTheManifestAsDataOfTheWholeDocument() throws IOException {
    ArchivedBrief brief = Compositions.compose("deterrence", "at-a-glance");

    try (PDDocument pdf = Loader.loadPDF(brief.in(Format.PDF).bytes())) {
      PDComplexFileSpecification file = manifestOf(pdf);
      assertThat(file.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")))
          .isEqualTo("Data");
      assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/ld+json");
      assertThat(
              pdf.getDocumentCatalog()
                  .getCOSObject()
                  .getCOSArray(COSName.getPDFName("AF"))
                  .getObject(0))
          .isEqualTo(file.getCOSObject());
    }
  }

  @Test
  void theCodeOfTheManifestInThePdfIsPrintedInEveryForm() throws IOException {
    ArchivedBrief brief = Compositions.compose("ceasefire", "at-a-glance");
    String code = VerificationCode.of(attached(brief)).text();

    assertThat(brief.verificationCode()).isEqualTo(code);
    assertThat(PdfReading.text(brief.in(Format.PDF).bytes())).contains(code);
    for (Format format : List.of(Format.HTML, Format.MARKDOWN, Format.JSON)) {
      assertThat(new String(brief.in(format).bytes(), StandardCharsets.UTF_8)).contains(code);
    }
    assertThat(JSON.readTree(brief.manifest()).get("verificationCode").asText()).isEqualTo(code);
  }

  @Test
  void theManifestInThePdfIsCanonicalJson() throws IOException {
    byte[] attached = attached(Compositions.compose("deterrence", "options-memo"));

    assertThat(attached).isEqualTo(new JsonCanonicalizer(attached).getEncodedUTF8());
  }

  @Test
  void theManifestInThePdfSaysWhatTheArchivedOneSaysOfTheText() throws IOException {
    ArchivedBrief brief = Compositions.compose("deterrence", "at-a-glance");
    JsonNode travelling = JSON.readTree(attached(brief));
    JsonNode archived = JSON.readTree(brief.manifest());

    for (String member : List.of("brief", "request", "snapshot", "selections", "sentences")) {
      assertThat(travelling.get(member)).isNotNull().isEqualTo(archived.get(member));
    }
    assertThat(travelling.has("renditions")).isFalse();
    assertThat(travelling.at("/engine/commit").isMissingNode()).isTrue();
  }

  @Test
  void whatIsMarkedMoreStrictlyThanTheBriefIsNotNamedInThePdf() throws IOException {
    String secret = "known-to-few";
    Dossier marked =
        with(
            SeedLibrary.dossier("deterrence", "at-a-glance"),
            Fragments.claim(secret).about("deterrence").tlp(Tlp.AMBER).held());

    ArchivedBrief brief =
        Compositions.compose(BriefRequest.on("deterrence", "at-a-glance"), marked);

    assertThat(JSON.readTree(brief.manifest()).get("rejected").findValuesAsText("item"))
        .contains(secret);
    assertThat(new String(attached(brief), StandardCharsets.UTF_8))
        .doesNotContain("\"" + secret + "\"");
  }

  private static Dossier with(Dossier it, Held<Fragment> fragment) {
    return new Dossier(
        it.snapshot(),
        it.topic(),
        it.narrower(),
        Stream.concat(it.fragments().stream(), Stream.of(fragment)).toList(),
        it.sources(),
        it.factorNames(),
        it.precedents(),
        it.template(),
        it.figures());
  }

  private static byte[] attached(ArchivedBrief brief) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(brief.in(Format.PDF).bytes())) {
      return manifestOf(pdf).getEmbeddedFile().toByteArray();
    }
  }

  private static PDComplexFileSpecification manifestOf(PDDocument pdf) throws IOException {
    return pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("manifest.json");
  }
}
