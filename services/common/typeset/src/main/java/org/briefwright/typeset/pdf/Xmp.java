package org.briefwright.typeset.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.xml.Xml;

/// The XMP packet: what the document says about itself, and which standards it keeps to. The
/// extension schema describes the PDF/UA property, as PDF/A demands of all it does not know.
final class Xmp {

  static final String PRODUCER = "Briefwright";

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:format>application/pdf</dc:format>
      <dc:identifier>%s</dc:identifier>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      %s<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
      %s<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
      <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
      <pdf:Producer>%s</pdf:Producer>%s
      <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="w"?>\
      """;

  private Xmp() {}

  static byte[] packet(Document document) {
    Metadata metadata = document.metadata();
    String date = Dates.xmp(metadata.created());
    return String.format(
            Locale.ROOT,
            PACKET,
            Xml.escaped(metadata.identifier()),
            Xml.escaped(metadata.title()),
            list("dc:creator", "rdf:Seq", metadata.authors()),
            Xml.escaped(metadata.subject()),
            list("dc:subject", "rdf:Bag", metadata.keywords()),
            document.lang(),
            date,
            date,
            PRODUCER,
            keywords(metadata))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String list(String property, String container, List<String> values) {
    if (values.isEmpty()) {
      return "";
    }
    StringBuilder list = new StringBuilder("<" + property + "><" + container + ">");
    for (String value : values) {
      list.append("<rdf:li>").append(Xml.escaped(value)).append("</rdf:li>");
    }
    return list.append("</" + container + "></" + property + ">\n").toString();
  }

  private static String keywords(Metadata metadata) {
    return metadata.keywords().isEmpty()
        ? ""
        : "<pdf:Keywords>"
            + Xml.escaped(String.join(", ", metadata.keywords()))
            + "</pdf:Keywords>";
  }
}
