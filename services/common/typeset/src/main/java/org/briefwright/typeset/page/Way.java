package org.briefwright.typeset.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.briefwright.typeset.flow.Row;

/// A way to the beginning of a page, by the pages before it.
///
/// @param before the way to the page before, or null at the document's beginning
/// @param row what the page begins with
/// @param leftOver rows of notes that the pages before leave to it
record Way(Way before, int row, List<Row> leftOver, int pages, double cost) {

  static Way start() {
    return new Way(null, 0, List.of(), 0, 0);
  }

  Way by(PageEnd end, double price) {
    return new Way(this, end.row(), end.leftOver(), pages + 1, cost + price);
  }

  boolean betterThan(Way other) {
    return other == null || pages < other.pages || pages == other.pages && cost < other.cost;
  }

  /// Where its pages end.
  Iterable<Integer> ends() {
    Deque<Integer> ends = new ArrayDeque<>();
    for (Way way = this; way.before != null; way = way.before) {
      ends.push(way.row);
    }
    return ends;
  }
}
