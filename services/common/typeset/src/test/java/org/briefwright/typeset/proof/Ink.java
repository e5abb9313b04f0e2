package org.briefwright.typeset.proof;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// What one text object or one drawn path covers on a page; points from the paper's lower left
/// corner.
///
/// @param box around the ink itself, not around advances and line heights
/// @param baseline of text; 0 for paths
/// @param size of text; 0 for paths
/// @param place whether it is the document's, furniture or other decoration
/// @param glyphs each glyph's ink; empty for paths
/// @param text what its glyphs say
record Ink(
    Rectangle2D box,
    double baseline,
    double size,
    Place place,
    List<Rectangle2D> glyphs,
    String text) {

  /// To which part of a page ink belongs.
  enum Place {
    CONTENT,
    FURNITURE,
    DECORATION
  }

  boolean isText() {
    return size > 0;
  }

  /// Whether the ink of two texts lies upon each other. Neighbours on one baseline may touch: a
  /// leaning letter reaches over the one after it.
  boolean overlaps(Ink other) {
    boolean oneLine = Math.abs(baseline - other.baseline) < 0.5 * Math.max(size, other.size);
    double across = oneLine ? 0.3 * Math.max(size, other.size) : 0.3;
    if (!overlap(box, other.box, across)) {
      return false;
    }
    for (Rectangle2D glyph : glyphs) {
      for (Rectangle2D otherGlyph : other.glyphs) {
        if (overlap(glyph, otherGlyph, across)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean overlap(Rectangle2D a, Rectangle2D b, double across) {
    double x = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double y = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    return x > across && y > 0.3;
  }
}
