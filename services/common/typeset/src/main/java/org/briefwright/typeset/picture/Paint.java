package org.briefwright.typeset.picture;

/// How a shape is filled and outlined; colours 0xRRGGBB.
///
/// @param fill or [#NONE]
/// @param stroke or [#NONE]
/// @param thickness of the outline, in points
public record Paint(int fill, int stroke, double thickness, Dash dash) {

  public static final int NONE = -1;

  public static Paint filled(int colour) {
    return new Paint(colour, NONE, 0, Dash.SOLID);
  }

  public static Paint line(int colour, double thickness) {
    return new Paint(NONE, colour, thickness, Dash.SOLID);
  }

  Paint on(int ground) {
    return new Paint(ground, stroke, thickness, dash);
  }

  Paint dashed(Dash how) {
    return new Paint(fill, stroke, thickness, how);
  }
}
