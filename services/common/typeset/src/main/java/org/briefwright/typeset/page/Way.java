package org.briefwright.typeset.page;

import java.util.ArrayDeque;
import java.util.Deque;

/// A way to the beginning of a page, by the pages before it.
///
/// @param before the way to the page before, or null at the document's beginning
/// @param next what the page begins with
record Way(Way before, PageStart next, int pages, double cost) {

  static Way start() {
    return new Way(null, PageStart.FIRST, 0, 0);
  }

  Way by(PageEnd end, double price) {
    return new Way(this, end.next(), pages + 1, cost + price);
  }

  boolean betterThan(Way other) {
    return other == null || pages < other.pages || pages == other.pages && cost < other.cost;
  }

  /// What the pages after its own begin with.
  Iterable<PageStart> ends() {
    Deque<PageStart> ends = new ArrayDeque<>();
    for (Way way = this; way.before != null; way = way.before) {
      ends.push(way.next);
    }
    return ends;
  }
}
