package org.briefwright.typeset.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.theme.Theme;

/// Reads the tag tree of a document that is set in the theme ministry.
final class Tags {

  private Tags() {}

  /// A fact about each element of a document, in reading order.
  static <T> List<T> of(Document document, Function<PDStructureElement, T> fact) {
    return of(document, fact, element -> true);
  }

  /// A fact about each element of one type.
  static <T> List<T> of(Document document, String type, Function<PDStructureElement, T> fact) {
    return of(document, fact, element -> type.equals(element.getStructureType()));
  }

  private static <T> List<T> of(
      Document document,
      Function<PDStructureElement, T> fact,
      Function<PDStructureElement, Boolean> wanted) {
    Typesetter typesetter = Typesetter.of(Theme.ministry());
    try (PDDocument pdf = Loader.loadPDF(typesetter.pdf(typesetter.layout(document)))) {
      List<PDStructureElement> found = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), found);
      List<T> facts = new ArrayList<>();
      found.stream().filter(wanted::apply).map(fact).forEach(facts::add);
      return facts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> found) {
    for (PDStructureElement element : children(node)) {
      found.add(element);
      collect(element, found);
    }
  }

  /// The elements in one, without its text.
  static List<PDStructureElement> children(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }

  /// An element's attributes; empty where it has none.
  static COSDictionary attributes(PDStructureElement element) {
    COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
    return attributes == null ? new COSDictionary() : attributes;
  }
}
