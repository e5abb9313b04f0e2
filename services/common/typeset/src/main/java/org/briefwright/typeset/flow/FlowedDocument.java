package org.briefwright.typeset.flow;

import java.util.List;
import java.util.Set;
import org.briefwright.typeset.document.Columns;

/// A document as one endless page.
///
/// @param beside where columns stand beside each other
/// @param front how many rows the front matter takes, or 0 where there is none
public record FlowedDocument(
    List<Row> rows, Element root, Set<String> warnings, List<Beside> beside, int front) {

  /// The rows that a pair of columns takes: from `from` on, before `to`.
  public record Beside(Columns columns, int from, int to) {

    /// Whether a page that begins with this row breaks them.
    public boolean isBrokenAt(int row) {
      return from < row && row < to;
    }
  }
}
