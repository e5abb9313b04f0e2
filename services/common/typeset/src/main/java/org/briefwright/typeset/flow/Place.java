package org.briefwright.typeset.flow;

/// The strip of the type area that a block may fill; points from its left edge.
///
/// @param hangs whether what stands here is the document's running text, standing in from its
///     heads, so that the numbers and signs of lists may hang to its left
record Place(double x, double width, boolean hangs) {

  /// What is left of it by indents should hold some letters.
  private static final double NARROWEST = 48;

  Place(double x, double width) {
    this(x, width, false);
  }

  /// Whether there is room for an indent: at some depth of nesting there is no more.
  boolean allows(double points) {
    return width - points >= NARROWEST;
  }

  Place indented(double points) {
    return new Place(x + points, width - points);
  }

  /// Running text's place in this one.
  Place running(double points) {
    return new Place(x + points, width - points, true);
  }

  Place padded(double points) {
    return new Place(x + points, width - 2 * points);
  }
}
