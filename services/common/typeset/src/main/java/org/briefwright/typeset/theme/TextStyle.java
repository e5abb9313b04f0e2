package org.briefwright.typeset.theme;

import org.briefwright.typeset.font.FaceName;
import org.briefwright.typeset.font.Figures;

/// How text of one role is set; measures in points.
///
/// @param family `serif` or `sans`
/// @param leading from baseline to baseline
/// @param colour 0xRRGGBB
/// @param before blank above, dropped at a page's head
/// @param after blank below
/// @param indent how far the left edge moves in
/// @param hanging how far the first line starts left of the others
public record TextStyle(
    String family,
    boolean italic,
    boolean strong,
    double size,
    double leading,
    boolean justified,
    int colour,
    Figures figures,
    double before,
    double after,
    double indent,
    double hanging) {

  public TextStyle {
    if (!family.equals("serif") && !family.equals("sans")) {
      throw new IllegalArgumentException("family '" + family + "' is neither serif nor sans");
    }
    if (size < 4 || size > 72 || leading < size) {
      throw new IllegalArgumentException("type of " + size + " on " + leading + " points");
    }
    if (before < 0 || after < 0 || indent < 0 || hanging < 0) {
      throw new IllegalArgumentException("a style's blanks and indent cannot be negative");
    }
  }

  /// The face for a word; emphasis inside italics stands upright.
  public FaceName face(boolean emphasised, boolean important) {
    return FaceName.of(family, italic != emphasised, strong || important);
  }

  /// In italics of the regular weight.
  public TextStyle slanted() {
    return new TextStyle(
        family, true, false, size, leading, justified, colour, figures, before, after, indent,
        hanging);
  }

  /// @param inPoints size and
  /// @param baselines leading, in points
  public TextStyle sized(double inPoints, double baselines) {
    return new TextStyle(
        family, italic, strong, inPoints, baselines, justified, colour, figures, before, after,
        indent, hanging);
  }

  /// @param rgb 0xRRGGBB
  public TextStyle coloured(int rgb) {
    return new TextStyle(
        family, italic, strong, size, leading, justified, rgb, figures, before, after, indent,
        hanging);
  }

  /// Set flush left, with a ragged right edge.
  public TextStyle ragged() {
    return new TextStyle(
        family, italic, strong, size, leading, false, colour, figures, before, after, indent,
        hanging);
  }
}
