package org.briefwright.typeset.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.theme.Theme;

/// Writes a document as a Word file, with the same numbers of notes as its PDF. Its bytes depend on
/// the document and the theme alone.
///
/// Columns follow each other in reading order, and boxes are tables of one cell. The fonts are
/// named, not embedded.
public final class DocxWriter {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  /// The text parts other than the document and the content type of each, by path inside `word/`.
  private static final Map<String, String> TYPES = types();

  private final Parts parts;
  private final SequencedMap<String, String> files = new LinkedHashMap<>();

  private DocxWriter(Parts parts) {
    this.parts = parts;
  }

  public static byte[] docx(Document document, Theme theme) {
    return new DocxWriter(Parts.of(document, theme)).write();
  }

  private static Map<String, String> types() {
    SequencedMap<String, String> types = new LinkedHashMap<>();
    types.put("styles.xml", "styles");
    types.put("settings.xml", "settings");
    types.put("fontTable.xml", "fontTable");
    types.put("numbering.xml", "numbering");
    types.put("footnotes.xml", "footnotes");
    types.put("header1.xml", "header");
    types.put("header2.xml", "header");
    types.put("footer1.xml", "footer");
    return types;
  }

  private byte[] write() {
    Document document = parts.document();
    Relations inside = new Relations();
    Map<String, String> ids = new LinkedHashMap<>();
    TYPES.forEach((path, type) -> ids.put(path, inside.part(type, path)));
    long width = Wml.twips(document.format().width()) - 2 * Wml.twips(parts.theme().marginSide());
    Notes notes = new Notes(parts);
    String text = text(inside, notes, width, ids);
    FurnitureParts furniture = new FurnitureParts(parts, width);

    Relations outside = new Relations();
    outside.part("officeDocument", "word/document.xml");
    outside.foreign(CORE, "docProps/core.xml");
    files.put("[Content_Types].xml", contentTypes());
    files.put("_rels/.rels", outside.xml());
    files.put("docProps/core.xml", Properties.core(document));
    files.put("word/document.xml", text);
    files.put("word/_rels/document.xml.rels", inside.xml());
    files.put("word/styles.xml", StyleSheet.xml(parts));
    files.put("word/settings.xml", Properties.settings(document));
    files.put("word/fontTable.xml", FontTable.XML);
    files.put("word/numbering.xml", parts.lists().xml());
    files.put("word/footnotes.xml", notes.xml());
    files.put("word/_rels/footnotes.xml.rels", notes.relations().xml());
    files.put("word/header1.xml", furniture.firstHeader());
    files.put("word/header2.xml", furniture.header());
    files.put("word/footer1.xml", furniture.footer());
    return Archive.of(files);
  }

  private String text(Relations inside, Notes notes, long width, Map<String, String> ids) {
    StringBuilder xml = new StringBuilder(65_536);
    xml.append(Wml.DECLARATION).append("<w:document").append(Wml.NAMESPACES).append("><w:body>");
    BodyWriter body = new BodyWriter(xml, parts, inside, notes::call);
    body.blocks(parts.document().blocks(), Place.of(width));
    body.close();
    sheet(xml, ids);
    return xml.append("</w:body></w:document>").toString();
  }

  /// The paper, its margins and what stands in them.
  private void sheet(StringBuilder xml, Map<String, String> ids) {
    xml.append("<w:sectPr>");
    furniture("header", "first", ids.get("header1.xml"), xml);
    furniture("header", "default", ids.get("header2.xml"), xml);
    furniture("footer", "first", ids.get("footer1.xml"), xml);
    furniture("footer", "default", ids.get("footer1.xml"), xml);
    Document document = parts.document();
    Theme theme = parts.theme();
    xml.append("<w:pgSz w:w=\"").append(Wml.twips(document.format().width())).append("\" w:h=\"");
    xml.append(Wml.twips(document.format().height())).append("\"/><w:pgMar w:top=\"");
    xml.append(Wml.twips(theme.marginTop())).append("\" w:right=\"");
    xml.append(Wml.twips(theme.marginSide())).append("\" w:bottom=\"");
    xml.append(Wml.twips(theme.marginBottom())).append("\" w:left=\"");
    xml.append(Wml.twips(theme.marginSide())).append("\" w:header=\"");
    xml.append(Wml.twips(theme.marginTop() / 2)).append("\" w:footer=\"");
    xml.append(Wml.twips(theme.marginBottom() / 2)).append("\" w:gutter=\"0\"/><w:titlePg/>");
    xml.append("</w:sectPr>");
  }

  private static void furniture(String kind, String pages, String id, StringBuilder xml) {
    xml.append("<w:").append(kind).append("Reference w:type=\"").append(pages);
    xml.append("\" r:id=\"").append(id).append("\"/>");
  }

  private static String contentTypes() {
    StringBuilder xml = new StringBuilder(Wml.DECLARATION);
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    xml.append("<Default Extension=\"rels\"");
    xml.append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", xml);
    type("/word/document.xml", WORD + "document.main+xml", xml);
    TYPES.forEach((path, type) -> type("/word/" + path, WORD + type + "+xml", xml));
    return xml.append("</Types>").toString();
  }

  private static void type(String path, String type, StringBuilder xml) {
    xml.append("<Override PartName=\"").append(path).append("\" ContentType=\"").append(type);
    xml.append("\"/>");
  }
}
