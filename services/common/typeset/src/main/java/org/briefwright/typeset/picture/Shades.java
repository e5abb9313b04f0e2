package org.briefwright.typeset.picture;

import java.util.List;
import org.briefwright.typeset.theme.Palette;

/// A picture's colours, made from a theme's so that they are told apart in grey and by those who
/// see no difference of red and green: dark ones stand out from white by 7 to 1, light ones by
/// 3.6 to 1, which leaves 3 to 1 on a tinted ground.
///
/// @param strong what the caption speaks of
/// @param soft the rest
/// @param pro dark
/// @param con light
public record Shades(
    int ink, int grey, int rule, int tint, int strong, int soft, int pro, int con) {

  private static final double DARK = 7.2;
  private static final double LIGHT = 3.6;

  static final int PAPER = 0xFFFFFF;

  public static Shades of(Palette palette) {
    return new Shades(
        palette.ink(),
        palette.grey(),
        palette.rule(),
        palette.tint(),
        Contrast.onWhite(palette.accent(), DARK),
        Contrast.onWhite(palette.accent(), LIGHT),
        Contrast.onWhite(palette.pro(), DARK),
        Contrast.onWhite(palette.con(), LIGHT));
  }

  /// The lines of a chart: neighbours differ in shade, and those of one shade in their dashes.
  List<Paint> lines() {
    return List.of(
        Paint.line(strong, 1.6),
        Paint.line(con, 1.6),
        Paint.line(pro, 1.4).dashed(Dash.DASHED),
        Paint.line(soft, 1.6).dashed(Dash.DOTTED));
  }
}
