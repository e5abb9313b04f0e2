package org.briefwright.composer.notices;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a page of notices as an Atom document (RFC 4287), with links between the pages (RFC
// 5005).
public final class AtomFeed {

  public static final String MEDIA_TYPE = "application/atom+xml";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String PDF = "application/pdf";
  private static final String JSON = "application/json";

  private final URI base;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  private AtomFeed(URI base) throws XMLStreamException {
    this.base = base;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
  }

  /// @param base of the service, to which links are completed
  /// @param links to this page and others, by relation
  public static byte[] of(NoticeFeed feed, NoticePage page, URI base, Map<String, URI> links) {
    try {
      AtomFeed atom = new AtomFeed(base);
      atom.write(feed, page, links);
      return atom.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }

  private void write(NoticeFeed feed, NoticePage page, Map<String, URI> links)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "en");
    identify(feed.id(), "Briefwright: notices", updated(feed, page));
    xml.writeStartElement("author");
    text("name", "Briefwright");
    xml.writeEndElement();
    for (Map.Entry<String, URI> link : links.entrySet()) {
      link(link.getKey(), link.getValue(), MEDIA_TYPE, null);
    }
    for (Notice notice : page.notices()) {
      entry(notice);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.close();
  }

  private static Instant updated(NoticeFeed feed, NoticePage page) {
    return page.notices().isEmpty() ? feed.begun() : page.notices().getFirst().at();
  }

  private void entry(Notice notice) throws XMLStreamException {
    xml.writeStartElement("entry");
    identify(notice.id(), notice.headline(), notice.at());
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", notice.kind().code());
    text("content", notice.inWords());
    link("alternate", at("v1/notices/" + notice.id()), JSON, null);
    link("related", at("v1/briefs/" + notice.brief() + "/standing"), JSON, "Standing");
    if (notice.recall() != null) {
      link("related", at("v1/recalls/" + notice.recall()), JSON, "Recall");
    }
    if (notice.successor() != null) {
      link("related", at("v1/briefs/" + notice.successor()), JSON, "Successor");
    }
    for (String erratum : notice.errata()) {
      link("related", at(erratum), PDF, "Erratum");
    }
    xml.writeEndElement();
  }

  private URI at(String path) {
    return base.resolve(path);
  }

  private void identify(UUID id, String title, Instant updated) throws XMLStreamException {
    text("id", "urn:uuid:" + id);
    text("title", title);
    text("updated", updated.toString());
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(permitted(text));
    xml.writeEndElement();
  }

  /// XML has no way to write some characters; a title that holds one is told without it.
  private static String permitted(String text) {
    return text.codePoints()
        .filter(AtomFeed::isPermitted)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isPermitted(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c >= 0x10000;
  }

  private void link(String relation, URI target, String type, String title)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", target.toString());
    if (title != null) {
      xml.writeAttribute("title", title);
    }
  }
}
