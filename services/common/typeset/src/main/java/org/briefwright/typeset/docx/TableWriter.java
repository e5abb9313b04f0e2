package org.briefwright.typeset.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Column.Alignment;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.Superior;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableNote;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.theme.Palette;

/// Writes tables, and as tables without rules what stands side by side or on a ground.
final class TableWriter {

  /// A label's part of the width beside its value.
  private static final double LABELS = 0.3;

  private final StringBuilder xml;
  private final Parts parts;
  private final ParagraphWriter paragraphs;

  TableWriter(StringBuilder xml, Parts parts, ParagraphWriter paragraphs) {
    this.xml = xml;
    this.parts = parts;
    this.paragraphs = paragraphs;
  }

  void table(Table table, Place place) {
    String id = table.id();
    if (!table.caption().isEmpty()) {
      paragraphs.write(ParagraphStyle.CAPTION, table.caption(), id, place.kept());
      id = "";
    } else {
      paragraphs.beforeTable(true);
    }
    List<Long> widths = widths(table.columns(), place.width());
    String look =
        "<w:tblLook w:val=\"0000\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\""
            + (table.rowHeaders() ? 1 : 0)
            + "\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>";
    open("RuledTable", place, widths, "", look);
    new TableRows(xml, paragraphs, table, widths, palette()).write(id);
    close();
    for (TableNote note : table.notes()) {
      List<Inline> text = new ArrayList<>();
      if (!note.mark().isEmpty()) {
        text.add(new Superior(note.mark()));
        text.add(new Text(" "));
      }
      text.addAll(note.text());
      paragraphs.write(ParagraphStyle.FINE_PRINT, text, "", place);
    }
  }

  private static List<Long> widths(List<Column> columns, long width) {
    double shares = columns.stream().mapToDouble(Column::share).sum();
    return columns.stream().map(column -> Math.round(width * column.share() / shares)).toList();
  }

  /// Two sides with the accent's hairline below.
  void letterhead(Letterhead letterhead, Place place) {
    paragraphs.beforeTable(false);
    long half = place.width() / 2;
    String edge = Wml.edge("bottom", 0.75, palette().accent());
    open("PlainTable", place, List.of(half, half), "<w:tblBorders>" + edge + "</w:tblBorders>", "");
    xml.append("<w:tr>");
    side(letterhead.left(), half, Alignment.START);
    side(letterhead.right(), half, Alignment.END);
    xml.append("</w:tr>");
    close();
  }

  private void side(List<String> lines, long width, Alignment alignment) {
    openCell(width, alignment == Alignment.END);
    for (int i = 0; i < lines.size(); i++) {
      ParagraphStyle style = i == 0 ? ParagraphStyle.LETTERHEAD_NAME : ParagraphStyle.LETTERHEAD;
      paragraphs.cell(style, List.of(new Text(lines.get(i))), alignment, "");
    }
    if (lines.isEmpty()) {
      paragraphs.cell(ParagraphStyle.LETTERHEAD, List.of(), alignment, "");
    }
    xml.append("</w:tc>");
  }

  void pairs(KeyValues block, Place place) {
    if (block.pairs().isEmpty()) {
      return;
    }
    paragraphs.beforeTable(true);
    long label = Math.round(place.width() * LABELS);
    List<Long> widths = List.of(label, place.width() - label);
    open("PlainTable", place, widths, "", "");
    for (KeyValues.Pair pair : block.pairs()) {
      xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
      List<Inline> name = List.of(new Text(pair.label()));
      openCell(widths.getFirst(), false);
      paragraphs.cell(ParagraphStyle.LABEL, name, Alignment.START, "");
      xml.append("</w:tc>");
      openCell(widths.getLast(), true);
      paragraphs.cell(ParagraphStyle.VALUE, pair.value(), Alignment.START, "");
      xml.append("</w:tc></w:tr>");
    }
    close();
  }

  /// A box is a table of one cell.
  void box(Box box, Place place, Consumer<Place> content) {
    boolean tinted = box.style() == Box.Style.TINT;
    long padding = Wml.twips(parts.theme().padding());
    paragraphs.beforeTable(true);
    String borders =
        tinted
            ? ""
            : "<w:tblBorders>" + Wml.edge("left", 2, palette().accent()) + "</w:tblBorders>";
    open("PlainTable", place, List.of(place.width()), borders, "");
    xml.append("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"").append(place.width());
    xml.append("\" w:type=\"dxa\"/>");
    if (tinted) {
      xml.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"");
      xml.append(Wml.hex(palette().tint())).append("\"/>");
    }
    xml.append("<w:tcMar>");
    margin("top", tinted ? padding / 2 : 0);
    margin("left", padding);
    margin("bottom", tinted ? padding / 2 : 0);
    margin("right", tinted ? padding : 0);
    xml.append("</w:tcMar></w:tcPr>");
    int empty = xml.length();
    paragraphs.beginCell();
    content.accept(place.inCell(place.width() - padding * (tinted ? 2 : 1)));
    paragraphs.close();
    if (xml.length() == empty) {
      paragraphs.cell(ParagraphStyle.BODY_TEXT, List.of(), Alignment.START, "");
    }
    xml.append("</w:tc></w:tr>");
    close();
  }

  private void margin(String side, long width) {
    xml.append("<w:").append(side).append(" w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
  }

  private void open(String style, Place place, List<Long> widths, String borders, String look) {
    xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"").append(style).append("\"/><w:tblW w:w=\"");
    xml.append(widths.stream().mapToLong(Long::longValue).sum()).append("\" w:type=\"dxa\"/>");
    xml.append("<w:tblInd w:w=\"").append(place.indent()).append("\" w:type=\"dxa\"/>");
    xml.append(borders).append("<w:tblLayout w:type=\"fixed\"/>").append(look);
    xml.append("</w:tblPr><w:tblGrid>");
    for (long width : widths) {
      xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    xml.append("</w:tblGrid>");
  }

  /// The last cell of a row reaches the table's edge.
  private void openCell(long width, boolean last) {
    paragraphs.beginCell();
    xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
    if (last) {
      xml.append("<w:tcMar>");
      margin("right", 0);
      xml.append("</w:tcMar>");
    }
    xml.append("</w:tcPr>");
  }

  private void close() {
    xml.append("</w:tbl>");
    paragraphs.endTable();
  }

  private Palette palette() {
    return parts.theme().palette();
  }
}
