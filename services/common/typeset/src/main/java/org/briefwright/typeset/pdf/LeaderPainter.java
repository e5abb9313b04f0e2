package org.briefwright.typeset.pdf;

import org.briefwright.typeset.flow.Piece;

/// Draws the dots between a title and its page.
final class LeaderPainter {

  private static final double PITCH = 5;
  private static final double DOT = 0.9;

  private final ContentStream content;

  LeaderPainter(ContentStream content) {
    this.content = content;
  }

  /// From the right, where all lines end, so that the dots of all lines stand in columns.
  ///
  /// @param x of the left end and
  /// @param y of the baseline, in points from the paper's lower left corner
  void draw(Piece.LeaderPiece dots, double x, double y, TextPainter painter) {
    painter.fill(dots.colour());
    double right = x + dots.width();
    for (double at = right - DOT; at >= x; at -= PITCH) {
      content.number(at).number(y).number(DOT).number(DOT).op("re ");
    }
    content.op("f\n");
  }
}
