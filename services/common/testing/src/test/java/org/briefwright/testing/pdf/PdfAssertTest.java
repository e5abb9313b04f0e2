package org.briefwright.testing.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfAssertTest {

  @Test
  void anUntaggedPdfIsNotPdfUa() {
    assertThatThrownBy(() -> assertThatPdf(untagged()).isPdfUa1())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ua1");
  }

  @Test
  void aPdfWithoutAnOutputIntentIsNotPdfA() {
    assertThatThrownBy(() -> assertThatPdf(untagged()).isPdfA3a())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("3a");
  }

  private static byte[] untagged() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
