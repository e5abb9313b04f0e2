package org.briefwright.typeset.page;

import java.util.List;

/// Pages, filled.
///
/// @param starts the row that each begins with
/// @param cost how ugly their ends are together; see [BreakCost]
record Pagination(List<Page> pages, List<Integer> starts, double cost) {

  boolean betterThan(Pagination other) {
    int more = pages.size() - other.pages.size();
    return more < 0 || more == 0 && cost < other.cost;
  }
}
