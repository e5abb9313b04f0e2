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
public final class TaggedText {

  private final Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();
  private final boolean notesApart;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();

  private TaggedText(boolean notesApart) {
    this.notesApart = notesApart;
  }

  /// A PDF's text and its notes, each note on lines of its own.
  public record Parts(String text, String notes) {}

  static String of(byte[] pdf) {
    return read(pdf, false).text.toString();
  }

  /// The text with the notes taken out of it; pictures say their alternative words.
  public static Parts apart(byte[] pdf) {
    TaggedText reading = read(pdf, true);
    return new Parts(reading.text.toString(), reading.notes.toString());
  }

  private static TaggedText read(byte[] pdf, boolean notesApart) {
    try (PDDocument document = PdfAssert.load(pdf)) {
      TaggedText reading = new TaggedText(notesApart);
      for (PDPage page : document.getPages()) {
        reading.read(page);
      }
      reading.walk(document.getDocumentCatalog().getStructureTreeRoot(), null, reading.text);
      return reading;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void read(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    // Of what lies one over the other, all is said.
    extractor.setSuppressDuplicateOverlappingText(false);
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

  private void walk(PDStructureNode node, PDPage inherited, StringBuilder into) {
    PDPage page = inherited;
    if (node instanceof PDStructureElement element && element.getPage() != null) {
      page = element.getPage();
    }
    if (node instanceof PDStructureElement element && element.getActualText() != null) {
      into.append(element.getActualText());
      return;
    }
    if (notesApart
        && node instanceof PDStructureElement element
        && element.getStructureType().equals("Figure")) {
      into.append('\n').append(element.getAlternateDescription()).append('\n');
      return;
    }
    if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
      text.append(element.getAlternateDescription()).append('\n');
      return;
    }
    for (Object kid : node.getKids()) {
      switch (kid) {
        case Integer mcid -> append(page, mcid, into);
        case PDMarkedContentReference reference ->
            append(reference.getPage(), reference.getMCID(), into);
        case PDStructureElement child -> walk(child, page, isApart(child) ? notes : into);
        default -> into.append("");
      }
    }
    if (node instanceof PDStructureElement element && isBlock(element.getStructureType())) {
      into.append('\n');
    }
  }

  private boolean isApart(PDStructureElement element) {
    return notesApart && element.getStructureType().equals("Note");
  }

  private void append(PDPage page, int mcid, StringBuilder into) {
    into.append(contents.get(page.getCOSObject()).getOrDefault(mcid, ""));
  }

  private static boolean isBlock(String type) {
    return switch (type) {
      case "P", "H1", "H2", "H3", "LBody", "Lbl", "TH", "TD", "Caption" -> true;
      default -> false;
    };
  }
}
