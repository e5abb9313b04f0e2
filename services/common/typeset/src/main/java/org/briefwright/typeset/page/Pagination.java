package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.List;

/// Pages, filled.
///
/// @param starts the row that each begins with
/// @param cost how ugly their ends are together; see [BreakCost]
record Pagination(List<Page> pages, List<Integer> starts, double cost) {

  /// These pages and then those of the rows that follow theirs.
  ///
  /// @param rows how many rows stand on these
  Pagination followedBy(Pagination others, int rows) {
    List<Page> all = new ArrayList<>(pages);
    others.pages.forEach(page -> all.add(page.numbered(pages.size() + page.number())));
    List<Integer> begins = new ArrayList<>(starts);
    others.starts.forEach(start -> begins.add(rows + start));
    return new Pagination(all, begins, cost + others.cost);
  }

  boolean betterThan(Pagination other) {
    int more = pages.size() - other.pages.size();
    return more < 0 || more == 0 && cost < other.cost;
  }
}
