package org.briefwright.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/// What is written, PDFBox reads.
class PdfFileTest {

  private static final byte[] ID = {1, 2, 3, 4, 5, 6, 7, 8, '(', ')', '\\', '\r', 13, 10, 0, -1};

  private final PdfObject catalog = PdfObject.typed("Catalog");
  private final PdfObject info = new PdfObject();

  @Test
  void moreObjectsThanOneStreamHoldsAreAllFound() throws IOException {
    PdfArray many = new PdfArray();
    for (int i = 0; i < 1_000; i++) {
      PdfObject object = new PdfObject();
      object.whole("Number", i);
      many.add(object);
    }
    catalog.put("Many", many);

    try (PDDocument read = read()) {
      COSArray found = catalog(read).getCOSArray(COSName.getPDFName("Many"));
      assertThat(found.size()).isEqualTo(1_000);
      for (int i = 0; i < found.size(); i++) {
        COSDictionary object = (COSDictionary) found.getObject(i);
        assertThat(object.getInt("Number")).isEqualTo(i);
      }
    }
  }

  @Test
  void textsComeBackAsTheyWere() throws IOException {
    String[] texts = {"", "plain", "(a) \\ b)", "Größe ÿ", "Київ — “so”", "€", "a\r\nb", "😀"};
    PdfArray all = new PdfArray();
    for (String text : texts) {
      all.text(text);
    }
    catalog.put("Texts", all);

    try (PDDocument read = read()) {
      COSArray found = catalog(read).getCOSArray(COSName.getPDFName("Texts"));
      for (int i = 0; i < texts.length; i++) {
        assertThat(found.getString(i)).isEqualTo(texts[i]);
      }
    }
  }

  @Test
  void aStreamHoldsTheBytesThatItWasGiven() throws IOException {
    byte[] bytes = "endstream endobj (\r\n".repeat(50).getBytes(StandardCharsets.US_ASCII);
    PdfObject plain = PdfObject.stream(bytes);
    catalog.put("Plain", plain);
    try (Streams streams = new Streams()) {
      catalog.put("Deflated", streams.deflated(bytes));
    }

    try (PDDocument read = read()) {
      for (String name : new String[] {"Plain", "Deflated"}) {
        COSStream found = catalog(read).getCOSStream(COSName.getPDFName(name));
        assertThat(found.createInputStream().readAllBytes()).isEqualTo(bytes);
      }
    }
  }

  @Test
  void anObjectReferredToTwiceIsWrittenOnce() throws IOException {
    PdfObject shared = new PdfObject();
    shared.put("Self", shared);
    catalog.put("First", shared);
    catalog.put("Second", shared);

    try (PDDocument read = read()) {
      COSDictionary first = catalog(read).getCOSDictionary(COSName.getPDFName("First"));
      assertThat(first).isSameAs(catalog(read).getCOSDictionary(COSName.getPDFName("Second")));
      assertThat(first).isSameAs(first.getCOSDictionary(COSName.getPDFName("Self")));
    }
  }

  @Test
  void theFileNamesItselfAndItsInformation() throws IOException {
    info.text("Title", "A title");

    try (PDDocument read = read()) {
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo("A title");
      assertThat(((COSString) read.getDocument().getDocumentID().getObject(0)).getBytes())
          .isEqualTo(ID);
    }
  }

  private PDDocument read() throws IOException {
    PdfObject pages = PdfObject.typed("Pages");
    pages.put("Kids", new PdfArray());
    pages.whole("Count", 0);
    catalog.put("Pages", pages);
    try (Streams streams = new Streams()) {
      return Loader.loadPDF(new PdfFile(streams).write(catalog, info, ID));
    }
  }

  private static COSDictionary catalog(PDDocument pdf) {
    return pdf.getDocumentCatalog().getCOSObject();
  }
}
