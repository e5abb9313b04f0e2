package org.briefwright.typeset.page;

import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.theme.Theme;

/// The part of the paper that text may fill, in points; as high as a whole number of grid lines.
public record TypeArea(
    double left, double top, double width, double height, double paperWidth, double paperHeight) {

  public static TypeArea of(PageFormat format, Theme theme) {
    double free = format.height() - theme.marginTop() - theme.marginBottom();
    double height = Math.floor(free / theme.grid()) * theme.grid();
    return new TypeArea(
        theme.marginSide(),
        theme.marginTop(),
        format.width() - 2 * theme.marginSide(),
        height,
        format.width(),
        format.height());
  }

  public double bottom() {
    return top + height;
  }
}
