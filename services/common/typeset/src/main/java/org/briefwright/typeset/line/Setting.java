package org.briefwright.typeset.line;

import org.briefwright.typeset.font.Figures;
import org.briefwright.typeset.font.FontFace;

/// What the characters of a run have in common.
///
/// @param rise how far above the baseline, in points
/// @param span the innermost span around it, or null
public record Setting(
    FontFace face, double size, Figures figures, int colour, double rise, Span span) {

  Setting in(FontFace other) {
    return other == face ? this : new Setting(other, size, figures, colour, rise, span);
  }

  /// Thousandths of an em to points.
  double points(int thousandths) {
    return thousandths * size / 1000;
  }
}
