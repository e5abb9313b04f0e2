package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableGrid;

/// Which header cells speak of a cell. In a table whose cells join rows or columns a scope does not
/// tell, so cells name their headers by ids, as PDF 1.7 and HTML let them.
final class HeaderCells {

  private final FlowContext context;
  private final boolean needed;
  private final List<Header> columns = new ArrayList<>();
  private final List<Header> rows = new ArrayList<>();

  /// A header cell and what it heads: columns or rows from the first up to before the last.
  private record Header(String id, int from, int to) {}

  HeaderCells(FlowContext context, Table table) {
    this.context = context;
    this.needed = !table.groups().isEmpty() || joins(table.headGrid()) || joins(table.bodyGrid());
  }

  private static boolean joins(TableGrid grid) {
    for (List<TableGrid.Slot> row : grid.rows()) {
      for (TableGrid.Slot slot : row) {
        if (slot.cell().across() > 1 || slot.cell().down() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  void column(TableGrid.Slot slot, Element cell) {
    if (needed) {
      columns.add(new Header(named(cell), slot.column(), slot.end()));
    }
  }

  void row(TableGrid.Slot slot, int row, Element cell) {
    if (needed) {
      rows.add(new Header(named(cell), row, row + slot.cell().down()));
    }
  }

  private String named(Element cell) {
    String id = context.headerId();
    cell.id(id);
    return id;
  }

  /// Gives a cell the ids of those above it, the outer ones first, and of that of its row.
  void name(TableGrid.Slot slot, int row, Element cell) {
    List<String> ids = new ArrayList<>();
    meeting(columns, slot.column(), slot.end(), ids);
    meeting(rows, row, row + slot.cell().down(), ids);
    cell.headers(ids);
  }

  private static void meeting(List<Header> headers, int from, int to, List<String> ids) {
    for (Header header : headers) {
      if (header.from() < to && from < header.to()) {
        ids.add(header.id());
      }
    }
  }
}
