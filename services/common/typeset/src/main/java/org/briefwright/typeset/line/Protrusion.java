package org.briefwright.typeset.line;

/// How far punctuation at a line's end stands out into the margin, so that the edge looks straight
/// to the eye.
final class Protrusion {

  private Protrusion() {}

  /// In points.
  static double of(Setting setting, char last) {
    double share =
        switch (last) {
          case '.', ',', '-', '\u2019' -> 0.5;
          case ':', ';', '\u201D', '\u2018', '\u201C' -> 0.3;
          case '\u2013', '\u2014' -> 0.2;
          default -> 0;
        };
    return share == 0
        ? 0
        : share * setting.points(setting.face().advance(setting.face().glyph(last)));
  }
}
