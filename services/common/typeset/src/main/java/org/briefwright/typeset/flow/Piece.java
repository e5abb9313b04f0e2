package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.matrix.Matrix;
import org.briefwright.typeset.picture.Drawing;

/// Something on a row. Points; `x` from the left edge of the type area, `y` downwards from the
/// row's top.
public sealed interface Piece {

  double x();

  double y();

  Piece movedDown(double points);

  /// A line of text.
  ///
  /// @param y of the baseline
  /// @param element what it belongs to
  record TextPiece(Line line, double x, double y, Element element) implements Piece {
    @Override
    public Piece movedDown(double points) {
      return new TextPiece(line, x, y + points, element);
    }
  }

  /// A horizontal rule.
  record RulePiece(double x, double y, double width, double thickness, int colour)
      implements Piece {
    @Override
    public Piece movedDown(double points) {
      return new RulePiece(x, y + points, width, thickness, colour);
    }
  }

  /// Dots that lead the eye along a line; those of all lines stand one below the other.
  ///
  /// @param y of the baseline
  record LeaderPiece(double x, double y, double width, int colour) implements Piece {
    @Override
    public Piece movedDown(double points) {
      return new LeaderPiece(x, y + points, width, colour);
    }
  }

  /// A QR code.
  ///
  /// @param y of its upper edge
  /// @param size of each side
  record MatrixPiece(Matrix matrix, double x, double y, double size, Element element)
      implements Piece {
    @Override
    public Piece movedDown(double points) {
      return new MatrixPiece(matrix, x, y + points, size, element);
    }
  }

  /// A picture.
  ///
  /// @param element its figure
  /// @param unseen text without ink that lies on it; places from its upper left corner
  record PicturePiece(Drawing drawing, double x, double y, Element element, List<TextPiece> unseen)
      implements Piece {
    public PicturePiece {
      unseen = List.copyOf(unseen);
    }

    @Override
    public Piece movedDown(double points) {
      return new PicturePiece(drawing, x, y + points, element, unseen);
    }
  }

  /// The slice of a box's ground behind one row; the slices on a page become one rectangle.
  record GroundPiece(Ground ground, double y, double height) implements Piece {
    @Override
    public double x() {
      return ground.x();
    }

    @Override
    public Piece movedDown(double points) {
      return new GroundPiece(ground, y + points, height);
    }
  }
}
