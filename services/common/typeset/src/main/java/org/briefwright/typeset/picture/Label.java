package org.briefwright.typeset.picture;

import org.briefwright.typeset.line.Line;

/// A line of text in a drawing.
///
/// @param x of its beginning
/// @param y of its baseline; for upright text `x` is that of the baseline, `y` that of its
///     beginning
/// @param size of its type, in points
/// @param upright whether it reads from foot to head
public record Label(Line line, double x, double y, double size, boolean upright) {

  /// How far letters reach above and below the baseline, in ems: capitals with accents, and
  /// descenders.
  static final double RISE = 0.8;

  static final double FALL = 0.24;

  /// What it covers.
  public Area area() {
    double height = (RISE + FALL) * size;
    return upright
        ? new Area(x - RISE * size, y - line.width(), height, line.width())
        : new Area(x, y - RISE * size, line.width(), height);
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    line.appendTo(text);
    return text.toString().strip();
  }
}
