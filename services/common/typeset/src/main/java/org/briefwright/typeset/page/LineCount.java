package org.briefwright.typeset.page;

import java.util.List;
import org.briefwright.typeset.flow.Element;
import org.briefwright.typeset.flow.Piece;

/// How many lines of print a paragraph takes.
public final class LineCount {

  private LineCount() {}

  /// @param id of the paragraph
  /// @return 0 where no paragraph has this id
  public static int of(List<Page> pages, String id) {
    Element paragraph = null;
    int lines = 0;
    for (Page page : pages) {
      for (PlacedRow placed : page.body()) {
        if (placed.row().start().ids().contains(id)) {
          paragraph = elementOf(placed);
        }
        lines += paragraph != null && !placed.repeated() && paragraph == elementOf(placed) ? 1 : 0;
      }
    }
    return lines;
  }

  private static Element elementOf(PlacedRow placed) {
    for (Piece piece : placed.row().pieces()) {
      if (piece instanceof Piece.TextPiece text) {
        return text.element();
      }
    }
    return null;
  }
}
