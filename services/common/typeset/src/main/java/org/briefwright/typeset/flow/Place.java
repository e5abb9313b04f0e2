package org.briefwright.typeset.flow;

/// The strip of the type area that a block may fill; points from its left edge.
record Place(double x, double width) {

  Place indented(double points) {
    return new Place(x + points, width - points);
  }

  Place padded(double points) {
    return new Place(x + points, width - 2 * points);
  }
}
