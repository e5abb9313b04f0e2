package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.List;

/// A cell that fills several rows of a table. It begins in the first and hangs down over the
/// others, which are kept together and made high enough for it. Where together they would be too
/// tall to be kept, its lines stand on those of the rows instead, and a page may end between them.
final class JoiningCell {

  /// In lines, some half a page of small type; leaves room for what else is kept with them.
  private static final int MOST_KEPT = 30;

  private final List<Part> parts;
  private final double leading;
  private final boolean head;

  /// One line and what it calls.
  record Part(Piece piece, List<NoteText> notes) {}

  /// @param leading of the table's type
  /// @param head whether it stands in the table's head, which is never broken
  JoiningCell(List<Part> parts, double leading, boolean head) {
    this.parts = parts;
    this.leading = leading;
    this.head = head;
  }

  /// Puts the cell into its rows.
  ///
  /// @param rows of the table, each with its strips, down to the last that the cell fills
  /// @param first where the cell begins
  void join(List<List<Row>> rows, int first) {
    List<List<Row>> own = rows.subList(first, rows.size());
    double needed = parts.size() * leading + 2 * TableRows.PADDING + TableRows.DESCENT;
    double kept = Math.max(needed, height(own)) + height(keptBefore(rows, first));
    if (head || kept <= MOST_KEPT * leading) {
      hang(own, needed);
    } else {
      spread(own);
    }
  }

  private static double height(List<List<Row>> rows) {
    return rows.stream().flatMap(List::stream).mapToDouble(Row::height).sum();
  }

  /// The rows that other cells already join to the first.
  private static List<List<Row>> keptBefore(List<List<Row>> rows, int first) {
    int from = first;
    while (from > 0 && rows.get(from).getFirst().kept()) {
      from--;
    }
    return rows.subList(from, first);
  }

  /// In a head the cell stands at the foot of what is left, beside the names of the columns.
  private void hang(List<List<Row>> rows, double needed) {
    double missing = needed - height(rows);
    for (List<Row> strips : rows) {
      boolean begins = strips == rows.getFirst();
      strips.replaceAll(
          strip -> strip.keptIf(!(begins && strip == strips.getFirst()) || strip.kept()));
    }
    if (missing > 0) {
      List<Row> last = rows.getLast();
      last.add(last.removeLast().heightened(missing));
    }
    double down = TableRows.PADDING + (head ? Math.max(0, -missing) : 0);
    Row begin = rows.getFirst().getFirst();
    for (int i = 0; i < parts.size(); i++) {
      begin = with(begin, parts.get(i), down + i * leading);
    }
    rows.getFirst().set(0, begin);
  }

  /// Line beside line, in rows of their own below where the others have fewer.
  private void spread(List<List<Row>> rows) {
    int next = 0;
    for (List<Row> strips : rows) {
      for (int i = 0; i < strips.size() && next < parts.size(); i++) {
        strips.set(i, with(strips.get(i), parts.get(next++), i == 0 ? TableRows.PADDING : 0));
      }
    }
    List<Row> last = rows.getLast();
    double foot = TableRows.PADDING + TableRows.DESCENT;
    while (next < parts.size()) {
      last.add(last.removeLast().heightened(-foot));
      boolean ends = next == parts.size() - 1;
      Row below = Row.of(leading + foot, List.of()).keptIf(ends);
      last.add(with(below, parts.get(next++), 0));
    }
  }

  private static Row with(Row row, Part part, double down) {
    List<NoteText> notes = new ArrayList<>(row.notes());
    notes.addAll(part.notes());
    return row.with(part.piece().movedDown(down)).calling(notes);
  }
}
