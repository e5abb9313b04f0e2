package org.briefwright.typeset.page;

import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.theme.Theme;

/// The part of the paper that text may fill, in points; as high as a whole number of grid lines.
/// Its width is that on A4: on wider paper the margins grow, not the lines, so that these break
/// alike and stay readable on both.
public record TypeArea(
    double left, double top, double width, double height, double paperWidth, double paperHeight) {

  public static TypeArea of(PageFormat format, Theme theme) {
    double free = format.height() - theme.marginTop() - theme.marginBottom();
    double height = Math.floor(free / theme.grid()) * theme.grid();
    double width = Math.min(format.width(), PageFormat.A4.width()) - 2 * theme.marginSide();
    return new TypeArea(
        (format.width() - width) / 2,
        theme.marginTop(),
        width,
        height,
        format.width(),
        format.height());
  }

  public double bottom() {
    return top + height;
  }
}
