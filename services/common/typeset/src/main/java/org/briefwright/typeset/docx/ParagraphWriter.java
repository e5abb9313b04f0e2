package org.briefwright.typeset.docx;

import java.util.List;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.theme.TextStyle;

/// Writes paragraphs, and the blanks around tables, which have none of their own in Word.
final class ParagraphWriter {

  /// What was written last.
  private enum Last {
    /// Nothing yet, or a paragraph that leads to what follows.
    LEAD,
    TEXT,
    TABLE
  }

  private final StringBuilder xml;
  private final Parts parts;
  private final RunWriter runs;
  private Last last = Last.LEAD;

  ParagraphWriter(StringBuilder xml, Parts parts, Relations relations, NoteCalls calls) {
    this.xml = xml;
    this.parts = parts;
    this.runs = new RunWriter(xml, parts, relations, calls);
  }

  void write(ParagraphStyle style, List<Inline> text, String id, Place place) {
    boolean body = style == ParagraphStyle.BODY_TEXT && place.depth() > 0;
    TextStyle look = look(style);
    String indent =
        place.indent() == 0
            ? ""
            : "<w:ind w:left=\"" + (place.indent() + Wml.twips(look.indent())) + "\"/>";
    paragraph(
        body ? ParagraphStyle.LIST_CONTINUE : style, place.together(), "", indent, "", text, id);
  }

  void plain(ParagraphStyle style, String text, Place place) {
    write(style, List.of(new Text(text)), "", place);
  }

  /// The paragraph of a list's item that carries the label; the numbering indents it.
  void item(ParagraphStyle style, String label, Paragraph paragraph, Place place) {
    String indent =
        "<w:ind w:left=\"" + place.indent() + "\" w:hanging=\"" + parts.lists().indent() + "\"/>";
    paragraph(style, place.together(), label, indent, "", paragraph.text(), paragraph.id());
  }

  /// The paragraph of a table's cell.
  void cell(ParagraphStyle style, List<Inline> text, Column.Alignment alignment, String id) {
    String justification =
        switch (alignment) {
          case START -> "";
          case CENTRE -> "<w:jc w:val=\"center\"/>";
          case END, DECIMAL -> "<w:jc w:val=\"right\"/>";
        };
    paragraph(style, false, "", "", justification, text, id);
  }

  private void paragraph(
      ParagraphStyle style,
      boolean together,
      String label,
      String indent,
      String justification,
      List<Inline> text,
      String id) {
    TextStyle look = look(style);
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style.id()).append("\"/>");
    if (together) {
      xml.append("<w:keepNext/>");
    }
    xml.append(label);
    if (last == Last.TABLE) {
      long before = Wml.twips(look.before() + parts.theme().grid() / 2);
      xml.append("<w:spacing w:before=\"").append(before).append("\"/>");
    }
    xml.append(indent).append(justification).append("</w:pPr>");
    if (!id.isEmpty()) {
      xml.append(parts.targets().mark(id));
    }
    runs.write(text, look);
    xml.append("</w:p>");
    last = style.leads() ? Last.LEAD : Last.TEXT;
  }

  private TextStyle look(ParagraphStyle style) {
    return parts.theme().style(parts.headings().role(style));
  }

  /// A hairline across the measure.
  void rule() {
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"Rule\"/></w:pPr></w:p>");
    last = Last.LEAD;
  }

  /// Makes room before a table: Word joins two tables that touch.
  void beforeTable(boolean spaced) {
    if (last == Last.TABLE || spaced && last == Last.TEXT) {
      spacer();
    }
  }

  /// What a table's cell begins with has nothing above it.
  void beginCell() {
    last = Last.LEAD;
  }

  void endTable() {
    last = Last.TABLE;
  }

  /// A story ends with a paragraph.
  void close() {
    if (last == Last.TABLE) {
      spacer();
    }
    last = Last.LEAD;
  }

  private void spacer() {
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"Spacer\"/></w:pPr></w:p>");
  }
}
