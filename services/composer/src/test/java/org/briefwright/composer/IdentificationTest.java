package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.briefwright.composer.archive.ArchiveDatabase;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.verification.Carried;
import org.briefwright.composer.verification.Finding;
import org.briefwright.composer.verification.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdentificationTest {

  private static Identification identification;
  private static ArchivedBrief brief;
  private static ArchivedBrief other;
  private static ArchivedBrief foreign;
  private static byte[] pdf;

  @BeforeAll
  static void archivesTwoBriefs() {
    BriefArchive archive = ArchiveDatabase.archive(ArchiveDatabase.migrated());
    identification = new Identification(archive);
    brief = archive.add(Compositions.compose("deterrence", "at-a-glance"), null);
    other = archive.add(Compositions.compose("ceasefire", "at-a-glance"), null);
    foreign = Compositions.compose("eu-membership", "at-a-glance");
    pdf = brief.in(Format.PDF).bytes();
  }

  @Test
  void theFileAsItWasArchivedIsUnchanged() {
    assertIs(identification.ofPdf(pdf), Verdict.UNCHANGED, Carried.INTACT, brief);
  }

  @Test
  void oneByteChangedOnAPageIsAltered() {
    assertIs(
        identification.ofPdf(BriefsOnFile.withByteChanged(pdf, 2_000)),
        Verdict.ALTERED,
        Carried.INTACT,
        brief);
  }

  @Test
  void noByteCanBeChangedUnnoticed() {
    for (int at = 0; at < pdf.length; at += 997) {
      assertThat(identification.ofPdf(BriefsOnFile.withByteChanged(pdf, at)).verdict())
          .as("byte %d", at)
          .isIn(Verdict.ALTERED, Verdict.UNKNOWN);
    }
  }

  @Test
  void aFileWithoutItsManifestIsAltered() throws IOException {
    assertIs(
        identification.ofPdf(BriefsOnFile.withoutManifest(pdf)),
        Verdict.ALTERED,
        Carried.MISSING,
        brief);
  }

  @Test
  void aFileWithTheManifestOfAnotherBriefIsAltered() throws IOException {
    byte[] manifest = BriefsOnFile.manifest(other.in(Format.PDF).bytes());

    assertIs(
        identification.ofPdf(BriefsOnFile.withManifest(pdf, manifest)),
        Verdict.ALTERED,
        Carried.SWAPPED,
        brief);
  }

  @Test
  void aFileWithAForgedManifestIsAltered() throws IOException {
    String manifest = new String(BriefsOnFile.manifest(pdf), StandardCharsets.UTF_8);
    byte[] forged =
        manifest
            .replaceFirst("\"balance\":[0-9.]+", "\"balance\":1")
            .getBytes(StandardCharsets.UTF_8);

    assertIs(
        identification.ofPdf(BriefsOnFile.withManifest(pdf, forged)),
        Verdict.ALTERED,
        Carried.ALTERED,
        brief);
  }

  @Test
  void aFileWithSomethingElseForAManifestIsAltered() throws IOException {
    assertIs(
        identification.ofPdf(BriefsOnFile.withManifest(pdf, BriefsOnFile.bytes("[1,2"))),
        Verdict.ALTERED,
        Carried.UNREADABLE,
        brief);
  }

  @Test
  void aFileSavedByAnotherProgramIsAltered() throws IOException {
    assertIs(
        identification.ofPdf(BriefsOnFile.savedAnew(pdf)), Verdict.ALTERED, Carried.INTACT, brief);
  }

  @Test
  void aFileThatSomebodyWroteIntoIsExtended() throws IOException {
    assertIs(
        identification.ofPdf(BriefsOnFile.withUpdate(pdf)),
        Verdict.EXTENDED,
        Carried.INTACT,
        brief);
  }

  @Test
  void anEncryptedFileIsUnknown() throws IOException {
    Finding finding = identification.ofPdf(BriefsOnFile.encrypted(foreign.in(Format.PDF).bytes()));

    assertIs(finding, Verdict.UNKNOWN, Carried.UNREADABLE, null);
    assertThat(finding.detail()).contains("encrypted");
  }

  @Test
  void aBriefOfAnotherArchiveIsUnknown() {
    assertIs(
        identification.ofPdf(foreign.in(Format.PDF).bytes()),
        Verdict.UNKNOWN,
        Carried.FOREIGN,
        null);
  }

  @Test
  void whatIsNoPdfIsUnknown() {
    assertIs(
        identification.ofPdf(BriefsOnFile.bytes("<html>")), Verdict.UNKNOWN, Carried.MISSING, null);
    assertIs(identification.ofPdf(new byte[0]), Verdict.UNKNOWN, Carried.MISSING, null);
  }

  @Test
  void bothFormsOfTheManifestAreUnchangedHoweverTheyAreWritten() throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (byte[] manifest :
        new byte[][] {
          BriefsOnFile.manifest(pdf), brief.manifest().getBytes(StandardCharsets.UTF_8)
        }) {
      byte[] pretty =
          json.writerWithDefaultPrettyPrinter().writeValueAsBytes(json.readTree(manifest));
      assertIs(identification.ofManifest(manifest), Verdict.UNCHANGED, Carried.INTACT, brief);
      assertIs(identification.ofManifest(pretty), Verdict.UNCHANGED, Carried.INTACT, brief);
    }
  }

  @Test
  void aForgedManifestIsAltered() {
    byte[] forged =
        brief
            .manifest()
            .replace("\"tlp\":\"CLEAR\"", "\"tlp\":\"RED\"")
            .getBytes(StandardCharsets.UTF_8);

    assertIs(identification.ofManifest(forged), Verdict.ALTERED, Carried.ALTERED, brief);
  }

  @Test
  void otherJsonIsUnknown() {
    for (String text :
        new String[] {
          "{}",
          "null",
          "[[[",
          "{\"brief\":1}",
          "\0",
          "{\"a\":1e999,\"brief\":\"x\"}",
          "[".repeat(100_000)
        }) {
      assertIs(
          identification.ofManifest(BriefsOnFile.bytes(text)),
          Verdict.UNKNOWN,
          Carried.UNREADABLE,
          null);
    }
    assertIs(
        identification.ofManifest(BriefsOnFile.bytes("{\"brief\":\"bw-none\"}")),
        Verdict.UNKNOWN,
        Carried.FOREIGN,
        null);
  }

  @Test
  void aCodeLeadsToItsBriefAndAForgedOneNowhere() {
    assertThat(identification.ofCode(brief.verificationCode()).orElseThrow().brief())
        .isEqualTo(brief.id());
    assertThat(identification.ofCode("0000-0000-0000-0001")).isEmpty();
  }

  private static void assertIs(
      Finding finding, Verdict verdict, Carried manifest, ArchivedBrief expected) {
    assertThat(finding)
        .extracting(Finding::verdict, Finding::manifest, Finding::brief)
        .containsExactly(verdict, manifest, expected == null ? null : expected.id());
  }
}
