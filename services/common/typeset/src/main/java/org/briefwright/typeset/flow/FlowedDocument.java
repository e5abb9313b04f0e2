package org.briefwright.typeset.flow;

import java.util.List;
import java.util.Set;
import org.briefwright.typeset.document.Columns;

/// A document as one endless page.
///
/// @param beside where columns stand beside each other
/// @param front how many rows the front matter takes, or 0 where there is none
public record FlowedDocument(
    Galley galley, Element root, Set<String> warnings, List<Beside> beside, int front) {

  public List<Row> rows() {
    return galley.rows();
  }

  /// The rows that a pair of columns takes: from `from` on, before `to`; none where it stands
  /// within another block, which is for that block to break.
  ///
  /// @param tall whether a row of theirs is higher than half a page, for want of places where both
  ///     sides may be broken
  public record Beside(Columns columns, int from, int to, boolean tall) {

    /// Whether a page that begins with this row breaks them.
    public boolean isBrokenAt(int row) {
      return from < row && row < to;
    }

    /// Whether a page that begins with this row has moved them there, with what must stand on
    /// one page with them.
    public boolean movedTo(int row, List<Row> rows) {
      if (row > from || from == to) {
        return false;
      }
      for (int between = row + 1; between <= from; between++) {
        if (!rows.get(between).kept()) {
          return false;
        }
      }
      return true;
    }
  }
}
