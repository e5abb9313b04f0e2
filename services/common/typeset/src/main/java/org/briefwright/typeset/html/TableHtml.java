package org.briefwright.typeset.html;

import java.util.List;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableGrid;
import org.briefwright.typeset.document.TableNote;
import org.briefwright.typeset.xml.Xml;

/// Writes tables as HTML.
final class TableHtml {

  private final StringBuilder html;
  private final InlineHtml inlines;
  private final Table table;

  TableHtml(StringBuilder html, InlineHtml inlines, Table table) {
    this.html = html;
    this.inlines = inlines;
    this.table = table;
  }

  /// @param lang decides which sign the decimal point is
  void write(String lang) {
    html.append("<table");
    if (!table.id().isEmpty()) {
      html.append(" id=\"").append(Xml.escaped(table.id())).append('"');
    }
    html.append(">\n");
    if (!table.caption().isEmpty()) {
      html.append("<caption>");
      inlines.write(table.caption());
      html.append("</caption>\n");
    }
    DecimalPadding padding = DecimalPadding.of(table, lang);
    html.append("<thead>\n");
    table.headGrid().rows().forEach(slots -> row(slots, true, padding));
    html.append("</thead>\n<tbody>\n");
    table.bodyGrid().rows().forEach(slots -> row(slots, false, padding));
    html.append("</tbody>\n</table>\n");
    notes();
  }

  private void row(List<TableGrid.Slot> slots, boolean head, DecimalPadding padding) {
    html.append("<tr>");
    for (TableGrid.Slot slot : slots) {
      boolean header = head || slot.column() == 0 && table.rowHeaders();
      boolean group = head && slot.cell().across() > 1;
      String name = header ? "th" : "td";
      html.append('<').append(name);
      if (header) {
        html.append(" scope=\"").append(head ? group ? "colgroup" : "col" : "row").append('"');
      }
      span("colspan", slot.cell().across());
      span("rowspan", slot.cell().down());
      html.append(alignment(slot, head)).append('>');
      inlines.write(slot.cell().text());
      html.append(head ? "" : padding.after(slot));
      html.append("</").append(name).append('>');
    }
    html.append("</tr>\n");
  }

  private void span(String attribute, int count) {
    if (count > 1) {
      html.append(' ').append(attribute).append("=\"").append(count).append('"');
    }
  }

  private String alignment(TableGrid.Slot slot, boolean head) {
    Column.Alignment own = table.columns().get(slot.column()).alignment();
    boolean joined = slot.cell().across() > 1 && (head || own == Column.Alignment.DECIMAL);
    return switch (joined ? Column.Alignment.CENTRE : own) {
      case START -> "";
      case CENTRE -> " class=\"centre\"";
      case END, DECIMAL -> " class=\"end\"";
    };
  }

  private void notes() {
    for (TableNote note : table.notes()) {
      html.append("<p class=\"table-note\">");
      if (!note.mark().isEmpty()) {
        html.append(InlineHtml.sup(note.mark())).append(' ');
      }
      inlines.write(note.text());
      html.append("</p>\n");
    }
  }
}
