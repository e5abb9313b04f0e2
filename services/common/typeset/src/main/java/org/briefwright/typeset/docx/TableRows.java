package org.briefwright.typeset.docx;

import java.util.List;
import org.briefwright.typeset.document.Column.Alignment;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableGrid;
import org.briefwright.typeset.document.TableGrid.Slot;
import org.briefwright.typeset.theme.Palette;

/// Writes the rows of one table. A cell that reaches over rows stands in the first of them, and in
/// each further one as an empty cell that Word joins to it.
final class TableRows {

  private final StringBuilder xml;
  private final ParagraphWriter paragraphs;
  private final Table table;
  private final List<Long> widths;
  private final Palette palette;

  /// @param widths of the columns, in twentieths of a point
  TableRows(
      StringBuilder xml,
      ParagraphWriter paragraphs,
      Table table,
      List<Long> widths,
      Palette palette) {
    this.xml = xml;
    this.paragraphs = paragraphs;
    this.table = table;
    this.widths = widths;
    this.palette = palette;
  }

  /// @param id target of references to the table; empty for none
  void write(String id) {
    rows(table.headGrid(), true, id);
    rows(table.bodyGrid(), false, "");
  }

  private void rows(TableGrid grid, boolean head, String id) {
    Slot[] reaching = new Slot[widths.size()];
    int[] below = new int[widths.size()];
    String target = id;
    for (int r = 0; r < grid.rows().size(); r++) {
      for (Slot slot : grid.rows().get(r)) {
        reaching[slot.column()] = slot;
        below[slot.column()] = slot.cell().down();
      }
      boolean ruled = head && !table.groups().isEmpty() && r == grid.rows().size() - 1;
      xml.append("<w:tr><w:trPr><w:cantSplit/>").append(head ? "<w:tblHeader/>" : "");
      xml.append("</w:trPr>");
      for (int c = 0; c < widths.size(); c = reaching[c].end()) {
        boolean begins = below[c] == reaching[c].cell().down();
        open(reaching[c], begins, ruled);
        text(reaching[c], begins, head, target);
        xml.append("</w:tc>");
        below[c]--;
        target = "";
      }
      xml.append("</w:tr>");
    }
  }

  private void open(Slot slot, boolean begins, boolean ruled) {
    paragraphs.beginCell();
    long width = widths.subList(slot.column(), slot.end()).stream().mapToLong(it -> it).sum();
    xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
    if (slot.cell().across() > 1) {
      xml.append("<w:gridSpan w:val=\"").append(slot.cell().across()).append("\"/>");
    }
    if (slot.cell().down() > 1) {
      xml.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    if (ruled) {
      xml.append("<w:tcBorders>").append(Wml.edge("bottom", 0.6, palette.ink()));
      xml.append("</w:tcBorders>");
    }
    // The last cell of a row reaches the table's edge.
    if (slot.end() == widths.size()) {
      xml.append("<w:tcMar><w:right w:w=\"0\" w:type=\"dxa\"/></w:tcMar>");
    }
    xml.append("</w:tcPr>");
  }

  private void text(Slot slot, boolean begins, boolean head, String id) {
    ParagraphStyle style = head ? ParagraphStyle.TABLE_HEAD : ParagraphStyle.TABLE_TEXT;
    boolean joined = head && slot.cell().across() > 1;
    Alignment own = table.columns().get(slot.column()).alignment();
    paragraphs.cell(
        style,
        begins ? slot.cell().text() : List.of(),
        joined ? Alignment.CENTRE : own,
        begins ? id : "");
  }
}
