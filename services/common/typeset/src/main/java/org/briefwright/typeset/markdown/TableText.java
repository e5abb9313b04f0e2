package org.briefwright.typeset.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.briefwright.typeset.document.TableGrid;

/// Tables without spans, as Markdown knows them: a cell's text stands where the cell begins, and
/// what else it fills is empty.
final class TableText {

  private TableText() {}

  static List<List<String>> rows(TableGrid grid, int columns, InlineMarkdown inlines) {
    return rows(grid, columns, inlines, false);
  }

  private static List<List<String>> rows(
      TableGrid grid, int columns, InlineMarkdown inlines, boolean repeated) {
    List<List<String>> rows = new ArrayList<>();
    for (List<TableGrid.Slot> slots : grid.rows()) {
      List<String> row = new ArrayList<>(Collections.nCopies(columns, ""));
      for (TableGrid.Slot slot : slots) {
        int end = repeated ? slot.end() : slot.column() + 1;
        String text = inlines.of(slot.cell().text());
        Collections.fill(row.subList(slot.column(), end), text);
      }
      rows.add(row);
    }
    return rows;
  }

  /// Markdown's tables have one row of heads: what stands above a head joins it.
  static List<String> head(TableGrid grid, int columns, InlineMarkdown inlines) {
    List<List<String>> head = rows(grid, columns, inlines, true);
    List<String> joined = new ArrayList<>(head.getFirst());
    for (List<String> row : head.subList(1, head.size())) {
      for (int c = 0; c < row.size(); c++) {
        boolean both = !joined.get(c).isEmpty() && !row.get(c).isEmpty();
        joined.set(c, joined.get(c) + (both ? ": " : "") + row.get(c));
      }
    }
    return joined;
  }
}
