package org.briefwright.typeset.flow;

/// What lies behind a box's rows, by identity: two boxes are never one ground.
public final class Ground {

  private final double x;
  private final double width;
  private final int colour;

  Ground(double x, double width, int colour) {
    this.x = x;
    this.width = width;
    this.colour = colour;
  }

  public double x() {
    return x;
  }

  public double width() {
    return width;
  }

  public int colour() {
    return colour;
  }
}
