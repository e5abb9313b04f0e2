package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.flow.Piece;
import org.briefwright.typeset.flow.Row;

/// Lets a picture that does not fit the rest of its page stand at the head of the next one, while
/// the paragraphs that follow it move up. Only plain paragraphs do, and none past a heading, so
/// that a picture stays in its section; and none where the picture calls notes, whose numbers
/// would then be out of order. Reading order does not change: that is the tag tree's.
final class Floats {

  /// The least of a page that must stay white for it, in points: two lines are not worth it.
  private static final double WORTH_IT = 40;

  private Floats() {}

  /// The rows with the picture moved that begins at row `at`, or null where nothing should move.
  ///
  /// @param room what the page has left, in points
  static List<Row> moved(List<Row> rows, int at, double room) {
    int end = pictureEnd(rows, at);
    if (end < 0 || room < WORTH_IT) {
      return null;
    }
    int fitting = end;
    double used = 0;
    for (int i = end; i < rows.size() && isPlain(rows.get(i)); i++) {
      used += rows.get(i).space() + rows.get(i).height();
      boolean paragraphEnds = i + 1 == rows.size() || begins(rows.get(i + 1));
      if (used > room) {
        break;
      }
      if (paragraphEnds) {
        fitting = i + 1;
      }
    }
    if (fitting == end) {
      return null;
    }
    List<Row> moved = new ArrayList<>(rows.subList(0, at));
    moved.addAll(rows.subList(end, fitting));
    moved.addAll(rows.subList(at, end));
    moved.addAll(rows.subList(fitting, rows.size()));
    return moved;
  }

  /// Behind the last row kept with the first, or -1 where these are not a picture that may move.
  private static int pictureEnd(List<Row> rows, int at) {
    if (at >= rows.size() || rows.get(at).kept()) {
      return -1;
    }
    int end = at + 1;
    while (end < rows.size() && rows.get(end).kept()) {
      end++;
    }
    List<Row> block = rows.subList(at, end);
    boolean pictured =
        block.stream()
            .anyMatch(row -> row.pieces().stream().anyMatch(p -> p instanceof Piece.PicturePiece));
    boolean movable =
        block.stream()
            .allMatch(
                row -> row.notes().isEmpty() && row.start().heading() == null && !grounded(row));
    return pictured && movable ? end : -1;
  }

  private static boolean begins(Row row) {
    return row.start().element() != null && !row.kept();
  }

  private static boolean grounded(Row row) {
    return row.pieces().stream().anyMatch(piece -> piece instanceof Piece.GroundPiece);
  }

  /// A line of a paragraph that stands alone in the measure and calls no note.
  private static boolean isPlain(Row row) {
    return row.start().heading() == null
        && row.start().section() == null
        && row.head() == null
        && row.notes().isEmpty()
        && row.pieces().size() == 1
        && row.pieces().getFirst() instanceof Piece.TextPiece text
        && text.element().type().equals("P");
  }
}
