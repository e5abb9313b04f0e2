package org.briefwright.typeset.picture;

/// How a line is broken.
public enum Dash {
  SOLID(""),
  DASHED("4 2.5"),
  DOTTED("1 2");

  private final String pattern;

  Dash(String pattern) {
    this.pattern = pattern;
  }

  /// Ink and gap in points, as PDF and SVG write them; empty for a line without gaps.
  public String pattern() {
    return pattern;
  }
}
