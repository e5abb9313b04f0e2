package org.briefwright.typeset.picture;

import java.util.List;

/// Where boxes and the lines between them lie; in the order of what was asked.
record Placement(double width, double height, List<Area> boxes, List<List<Spot>> routes) {

  /// What is to be placed.
  ///
  /// @param boxes their sizes and rows from the head
  /// @param arrows between them
  /// @param close whether boxes stand as close as they can, else so that arrows are straight
  record Wanted(List<Box> boxes, List<Arrow> arrows, boolean close) {}

  /// A box in a row, 0 at the head.
  record Box(double width, double height, int row) {}

  /// From one box to another, by their places in the list.
  record Arrow(int from, int to) {}
}
