package org.briefwright.testing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads what a PDF holds, by PDFBox.
public final class PdfReading {

  private PdfReading() {}

  public static int pageCount(byte[] pdf) {
    try (PDDocument document = PdfAssert.load(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// @param page from 1
  public static String textOfPage(byte[] pdf, int page) {
    try (PDDocument document = PdfAssert.load(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// All pages' text.
  public static String text(byte[] pdf) {
    try (PDDocument document = PdfAssert.load(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<String> outline(byte[] pdf) {
    List<String> titles = new ArrayList<>();
    try (PDDocument document = PdfAssert.load(pdf)) {
      collect(document.getDocumentCatalog().getDocumentOutline(), "", titles);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return titles;
  }

  private static void collect(PDOutlineNode node, String indent, List<String> titles) {
    if (node != null) {
      for (PDOutlineItem item : node.children()) {
        titles.add(indent + item.getTitle());
        collect(item, indent + "  ", titles);
      }
    }
  }

  static List<String> attachments(byte[] pdf) {
    try (PDDocument document = PdfAssert.load(pdf)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      return names == null || names.getEmbeddedFiles() == null
          ? List.of()
          : List.copyOf(names.getEmbeddedFiles().getNames().keySet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
