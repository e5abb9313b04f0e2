package org.briefwright.composer.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.briefwright.composer.Compositions;
import org.briefwright.composer.rendition.Format;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Briefs signed with a key that the JDK's `keytool` made.
class SignedPdfTest {

  private static final String PASSWORD = "correct horse";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T09:15:00Z"), ZoneOffset.UTC);

  @TempDir private static Path folder;
  private static byte[] pdf;
  private static byte[] signed;

  @BeforeAll
  static void signsABrief() throws IOException, InterruptedException {
    pdf = Compositions.compose("deterrence", "at-a-glance").in(Format.PDF).bytes();
    signed = sign("RSA");
  }

  @Test
  void theTypesetBytesStayAsTheyAre() {
    assertThat(Arrays.copyOf(signed, pdf.length)).isEqualTo(pdf);
    assertThat(signed.length).isGreaterThan(pdf.length);
  }

  @Test
  void aSignedBriefIsStillAccessibleAndArchivable() throws IOException {
    assertThatPdf(signed).isPdfUa1().isPdfA3a();
  }

  @Test
  void theSignatureIsOfTheFormThatPadesAsksFor() throws IOException, CMSException {
    try (PDDocument document = Loader.loadPDF(signed)) {
      PDSignature signature = document.getLastSignatureDictionary();
      assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
      assertThat(signature.getSignDate().toInstant()).isEqualTo(CLOCK.instant());
      AttributeTable attributes =
          new CMSSignedData(signature.getContents(signed))
              .getSignerInfos()
              .getSigners()
              .iterator()
              .next()
              .getSignedAttributes();
      assertThat(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)).isNotNull();
      assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
    }
  }

  @Tag("poppler")
  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void popplerFindsTheSignatureValidAndTheWholeFileSigned(String algorithm)
      throws IOException, InterruptedException {
    assertThat(pdfsig(sign(algorithm)))
        .contains("Signature is Valid.", "Total document signed", "ETSI.CAdES.detached");
  }

  @Tag("poppler")
  @Test
  void popplerFindsAChangedByte() throws IOException, InterruptedException {
    byte[] changed = signed.clone();
    changed[2_000] ^= 1;

    assertThat(pdfsig(changed)).contains("Digest Mismatch").doesNotContain("Signature is Valid.");
  }

  @Test
  void aKeyStoreThatCannotBeOpenedIsRefusedByName() throws IOException, InterruptedException {
    Path store = keyStore("RSA");

    assertThatThrownBy(() -> SigningKey.of(store, "wrong"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(store.toString());
    assertThatThrownBy(() -> SigningKey.of(folder.resolve("none.p12"), PASSWORD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theReaderTellsWhoSignedAndWhetherItFits() {
    SignatureReader.Signed read = SignatureReader.of(signed).orElseThrow();

    assertThat(read.by()).isEqualTo("CN=Archive");
    assertThat(read.issuer()).isEqualTo("CN=Archive");
    assertThat(read.at()).isEqualTo(CLOCK.instant());
    assertThat(read.fits()).isTrue();
    assertThat(SignatureReader.of(pdf)).isEmpty();
  }

  @Test
  void theReaderFindsAChangedByteAndWhatWasWrittenBehindTheSignature() {
    byte[] changed = signed.clone();
    changed[2_000] ^= 1;
    byte[] longer = Arrays.copyOf(signed, signed.length + 1);
    longer[signed.length] = '\n';

    assertThat(SignatureReader.of(changed).orElseThrow().fits()).isFalse();
    assertThat(SignatureReader.of(longer).orElseThrow().fits()).isFalse();
  }

  private static byte[] sign(String algorithm) throws IOException, InterruptedException {
    return new PdfSigner(SigningKey.of(keyStore(algorithm), PASSWORD), CLOCK).sign(pdf);
  }

  private static Path keyStore(String algorithm) throws IOException, InterruptedException {
    Path store = folder.resolve(algorithm + ".p12");
    if (Files.notExists(store)) {
      Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
      run(
          List.of(
              keytool.toString(),
              "-genkeypair",
              "-alias",
              "archive",
              "-keyalg",
              algorithm,
              "-dname",
              "CN=Archive",
              "-storetype",
              "PKCS12",
              "-keystore",
              store.toString(),
              "-storepass",
              PASSWORD));
    }
    return store;
  }

  private static String pdfsig(byte[] file) throws IOException, InterruptedException {
    Path path = Files.write(folder.resolve("signed.pdf"), file);
    return run(List.of("pdfsig", "-nocert", path.toString()));
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
