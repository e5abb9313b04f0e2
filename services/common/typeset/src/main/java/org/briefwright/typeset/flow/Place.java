package org.briefwright.typeset.flow;

/// The strip of the type area that a block may fill; points from its left edge.
record Place(double x, double width) {

  /// What is left of it by indents should hold some letters.
  private static final double NARROWEST = 48;

  /// Whether there is room for an indent: at some depth of nesting there is no more.
  boolean allows(double points) {
    return width - points >= NARROWEST;
  }

  Place indented(double points) {
    return new Place(x + points, width - points);
  }

  Place padded(double points) {
    return new Place(x + points, width - 2 * points);
  }
}
