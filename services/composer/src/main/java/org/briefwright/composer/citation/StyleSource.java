package org.briefwright.composer.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// A style as the style repository publishes it.
record StyleSource(Document document) {

  static StyleSource of(CitationStyle style) {
    String file = "/" + style.id() + ".csl";
    try (InputStream stream = StyleSource.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the CSL style repository lacks " + file);
      }
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return new StyleSource(parsers.newDocumentBuilder().parse(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  /// An attribute of the citation layout, such as its `delimiter`; empty when it has none.
  String layout(String attribute) {
    Element citation = StyleVariant.elements(document.getDocumentElement(), "citation").getFirst();
    return StyleVariant.elements(citation, "layout").getFirst().getAttribute(attribute);
  }

  /// The sort keys of the bibliography, the most important first.
  List<Element> sortKeys() {
    return StyleVariant.elements(document.getDocumentElement(), "bibliography").stream()
        .flatMap(bibliography -> StyleVariant.elements(bibliography, "key").stream())
        .toList();
  }

  /// The locator labels that some condition of the style asks for.
  Set<String> locatorLabels() {
    return Stream.of("if", "else-if")
        .flatMap(name -> StyleVariant.elements(document.getDocumentElement(), name).stream())
        .flatMap(branch -> Stream.of(branch.getAttribute("locator").strip().split("\\s+")))
        .filter(label -> !label.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The language that the style is written for, or American English, CSL's own default.
  String defaultLocale() {
    String locale = document.getDocumentElement().getAttribute("default-locale");
    return locale.isEmpty() ? "en-US" : locale;
  }
}
