package org.briefwright.typeset.theme;

/// The lengths of a theme file, in points, and how large each may be.
enum Length {
  MARGIN_SIDE("page.margin-side", 36, 150),
  /// The running header stands in it, 26 points above the type area.
  MARGIN_TOP("page.margin-top", 45, 200),
  /// The footer stands in it, 32 points below the type area.
  MARGIN_BOTTOM("page.margin-bottom", 45, 200),
  GRID("page.grid", 9, 24),
  TEXT_INDENT("page.text-indent", 0, 120),
  GUTTER("page.gutter", 8, 60),
  PADDING("box.padding", 0, 40);

  private final String key;
  private final double least;
  private final double most;

  Length(String key, double least, double most) {
    this.key = key;
    this.least = least;
    this.most = most;
  }

  String key() {
    return key;
  }

  double clamp(double length) {
    return Math.clamp(length, least, most);
  }

  String accepted() {
    return ThemeFaults.plain(least) + " to " + ThemeFaults.plain(most) + " points";
  }

  /// The number that a value gives, or NaN, with a fault, where it gives none or one out of range.
  double read(String value, ThemeFaults faults) {
    return faults.number(key, value, value, least, most);
  }
}
