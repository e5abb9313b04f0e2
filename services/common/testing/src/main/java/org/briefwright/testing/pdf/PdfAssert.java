package org.briefwright.testing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.StringAssert;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Facts about a PDF.
public final class PdfAssert extends AbstractAssert<PdfAssert, byte[]> {

  private PdfAssert(byte[] actual) {
    super(actual, PdfAssert.class);
  }

  public static PdfAssert assertThatPdf(byte[] pdf) {
    return new PdfAssert(pdf);
  }

  /// veraPDF finds no failure against PDF/UA-1 (ISO 14289-1).
  public PdfAssert isPdfUa1() {
    return conformsTo(PDFAFlavour.PDFUA_1);
  }

  /// veraPDF finds no failure against PDF/A-3a (ISO 19005-3, level A).
  public PdfAssert isPdfA3a() {
    return conformsTo(PDFAFlavour.PDFA_3_A);
  }

  private PdfAssert conformsTo(PDFAFlavour flavour) {
    isNotNull();
    List<String> failures = VeraPdf.failures(actual, flavour);
    if (!failures.isEmpty()) {
      failWithMessage(
          "Expected a PDF conforming to %s, but veraPDF found:%n%s",
          flavour.getId(), String.join(System.lineSeparator(), failures));
    }
    return this;
  }

  public PdfAssert hasPages(int expected) {
    isNotNull();
    Assertions.assertThat(PdfReading.pageCount(actual)).as("pages").isEqualTo(expected);
    return this;
  }

  /// The text of one page, from 1, as a reader would copy it.
  public StringAssert textOfPage(int page) {
    isNotNull();
    return new StringAssert(PdfReading.textOfPage(actual, page));
  }

  /// The text in the order of the tag tree, as a screen reader would say it.
  public StringAssert taggedText() {
    isNotNull();
    return new StringAssert(TaggedText.of(actual));
  }

  /// The outline's titles, each indented by two blanks a level.
  public ListAssert<String> outline() {
    isNotNull();
    return Assertions.assertThat(PdfReading.outline(actual));
  }

  /// The names of the attached files.
  public ListAssert<String> attachments() {
    isNotNull();
    return Assertions.assertThat(PdfReading.attachments(actual));
  }

  static PDDocument load(byte[] pdf) {
    try {
      return Loader.loadPDF(pdf);
    } catch (IOException notPdf) {
      throw new UncheckedIOException(notPdf);
    }
  }
}
