package org.briefwright.typeset.page;

import org.briefwright.typeset.line.Line;

/// A line of furniture; points from the paper's left and top edges, `y` of the baseline.
///
/// @param ground what the line stands on, or null
public record PlacedText(Line line, double x, double y, Ground ground) {

  /// A filled rectangle around a line.
  ///
  /// @param side how far it reaches beyond the line's ends
  /// @param above how far above the baseline
  /// @param below how far below it
  /// @param colour 0xRRGGBB
  public record Ground(double side, double above, double below, int colour) {}

  PlacedText(Line line, double x, double y) {
    this(line, x, y, null);
  }
}
