package org.briefwright.composer.citation;

import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// A style as the style repository publishes it. For one thread only: even reading a DOM is unsafe
/// from several.
record StyleSource(Document document) {

  static StyleSource of(CitationStyle style) {
    String file = "/" + style.id() + ".csl";
    try (InputStream stream = StyleSource.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the CSL style repository lacks " + file);
      }
      return new StyleSource(parse(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document parse(InputStream xml) throws IOException {
    try {
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return parsers.newDocumentBuilder().parse(xml);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("a packaged CSL file cannot be read", e);
    }
  }

  /// The style with the terms that it wants without full stops ("ibid" in OSCOLA) written out.
  /// citeproc strips full stops from labels alone.
  StyleSource withBareTerms(LLocale locale) {
    Document copy = (Document) document.cloneNode(true);
    for (Element text : StyleVariant.elements(copy.getDocumentElement(), "text")) {
      LTerm term =
          locale.getTerms().getOrDefault(form(text), Map.of()).get(text.getAttribute("term"));
      if (text.getAttribute("strip-periods").equals("true") && term != null) {
        text.removeAttribute("term");
        text.setAttribute("value", term.getSingle().replace(".", ""));
      }
    }
    return new StyleSource(copy);
  }

  private static LTerm.Form form(Element text) {
    String form = text.getAttribute("form");
    return form.isEmpty() ? LTerm.Form.LONG : LTerm.Form.fromString(form);
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
