package org.briefwright.typeset.docx;

/// Where blocks stand: how wide they may be, how far they stand in, how deep in lists. Measures in
/// twentieths of a point.
///
/// @param depth of lists around it
/// @param together whether each paragraph keeps to the page of the next
record Place(long width, long indent, int depth, boolean together) {

  static Place of(long width) {
    return new Place(width, 0, 0, false);
  }

  Place inList(long by) {
    return new Place(width - by, indent + by, depth + 1, together);
  }

  /// Inside a table's cell, where indents count from its edge.
  Place inCell(long cellWidth) {
    return new Place(cellWidth, 0, 0, together);
  }

  Place kept() {
    return new Place(width, indent, depth, true);
  }
}
