package org.briefwright.typeset.document;

/// A paper size, in PostScript points (1/72 inch).
public enum PageFormat {
  A4(595.28, 841.89),
  US_LETTER(612, 792);

  private final double width;
  private final double height;

  PageFormat(double width, double height) {
    this.width = width;
    this.height = height;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }
}
