package org.briefwright.typeset.docx;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.xml.Xml;

/// What the file says about the document; its dates are the document's own.
final class Properties {

  private Properties() {}

  static String core(Document document) {
    Metadata metadata = document.metadata();
    String time =
        DateTimeFormatter.ISO_INSTANT.format(metadata.created().truncatedTo(ChronoUnit.SECONDS));
    return Wml.DECLARATION
        + "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + element("dc:title", metadata.title())
        + element("dc:subject", metadata.subject())
        + element("dc:creator", String.join("; ", metadata.authors()))
        + element("cp:keywords", String.join(", ", metadata.keywords()))
        + element("dc:identifier", metadata.identifier())
        + element("dc:language", document.lang())
        + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">"
        + time
        + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">"
        + time
        + "</dcterms:modified></cp:coreProperties>";
  }

  private static String element(String name, String text) {
    return text.isEmpty() ? "" : "<" + name + ">" + Xml.escaped(text) + "</" + name + ">";
  }

  /// Hyphenation as in the PDF, and the layout of the Word versions since 2013.
  static String settings(Document document) {
    return Wml.DECLARATION
        + "<w:settings"
        + Wml.NAMESPACES
        + "><w:autoHyphenation/><w:doNotHyphenateCaps/><w:footnotePr><w:footnote w:id=\"-1\"/>"
        + "<w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting"
        + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
        + " w:val=\"15\"/></w:compat>"
        + Languages.element("w:themeFontLang", document.lang())
        + "</w:settings>";
  }
}
