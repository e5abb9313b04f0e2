package org.briefwright.testing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// Reads a PDF's text by walking its tag tree: what assistive technology would say, in its order.
final class TaggedText {

  private final Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private TaggedText() {}

  static String of(byte[] pdf) {
    try (PDDocument document = PdfAssert.load(pdf)) {
      TaggedText reading = new TaggedText();
      for (PDPage page : document.getPages()) {
        reading.read(page);
      }
      reading.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return reading.text.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void read(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> byId = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        byId.put(content.getMCID(), said(content));
      }
    }
    contents.put(page.getCOSObject(), byId);
  }

  private static String said(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder said = new StringBuilder();
    for (Object part : content.getContents()) {
      switch (part) {
        case TextPosition glyph -> said.append(glyph.getUnicode());
        case PDMarkedContent inner -> said.append(said(inner));
        default -> said.append("");
      }
    }
    return said.toString();
  }

  private void walk(PDStructureNode node, PDPage inherited) {
    PDPage page = inherited;
    if (node instanceof PDStructureElement element && element.getPage() != null) {
      page = element.getPage();
    }
    if (node instanceof PDStructureElement element && element.getActualText() != null) {
      text.append(element.getActualText());
      return;
    }
    if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
      text.append(element.getAlternateDescription()).append('\n');
      return;
    }
    for (Object kid : node.getKids()) {
      switch (kid) {
        case Integer mcid -> append(page, mcid);
        case PDMarkedContentReference reference -> append(reference.getPage(), reference.getMCID());
        case PDStructureElement child -> walk(child, page);
        default -> text.append("");
      }
    }
    if (node instanceof PDStructureElement element && isBlock(element.getStructureType())) {
      text.append('\n');
    }
  }

  private void append(PDPage page, int mcid) {
    text.append(contents.get(page.getCOSObject()).getOrDefault(mcid, ""));
  }

  private static boolean isBlock(String type) {
    return switch (type) {
      case "P", "H1", "H2", "H3", "LBody", "Lbl", "TH", "TD", "Caption" -> true;
      default -> false;
    };
  }
}
