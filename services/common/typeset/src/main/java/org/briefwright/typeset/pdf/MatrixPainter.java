package org.briefwright.typeset.pdf;

import org.briefwright.typeset.flow.Piece;
import org.briefwright.typeset.matrix.Matrix;

/// Draws a QR code as rectangles.
final class MatrixPainter {

  private final ContentStream content;

  MatrixPainter(ContentStream content) {
    this.content = content;
  }

  /// In units of a module, so that edges meet however the size rounds; in black, which scanners
  /// see best. The state is restored: the painter of text knows nothing of this colour.
  ///
  /// @param x of the left edge and
  /// @param y of the upper edge, in points from the paper's lower left corner
  void draw(Piece.MatrixPiece piece, double x, double y) {
    Matrix matrix = piece.matrix();
    double module = piece.size() / matrix.size();
    content.op("q 0 g ").number(module).op("0 0 ").number(-module).number(x).number(y).op("cm\n");
    for (Matrix.Run run : matrix.runs()) {
      content.number(run.x()).number(run.y()).number(run.length()).op("1 re\n");
    }
    content.op("f Q\n");
  }
}
