package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.briefwright.typeset.flow.Row;

/// Chooses where pages end: as few pages as filling one after the other would take, and of all
/// ways to get by with them the one whose breaks cost least, so that a page may end somewhat
/// early where that saves an ugly break later. Every row that a page may begin with is reached
/// once, by its cheapest way; so the work grows with the rows and no faster.
final class Paginator {

  private final List<Row> rows;
  private final PageFill fill;
  private final BreakCost cost;

  /// @param height of the type area
  /// @param inColumns whether a page that begins with a row breaks columns
  Paginator(List<Row> rows, double height, IntPredicate inColumns) {
    this.rows = rows;
    this.fill = new PageFill(rows, height);
    this.cost = new BreakCost(rows, inColumns);
  }

  Pagination paginate() {
    Way[] best = new Way[rows.size() + 1];
    best[0] = Way.start();
    boolean carried = false;
    for (int row = 0; row < rows.size(); row++) {
      Way way = best[row];
      if (way == null) {
        continue;
      }
      for (PageEnd end : fill.ends(row, way.leftOver())) {
        Way further = way.by(end, cost.of(end));
        carried |= !end.leftOver().isEmpty();
        if (further.betterThan(best[end.row()])) {
          best[end.row()] = further;
        }
      }
    }
    Pagination cheapest = pages(best[rows.size()]);
    if (!carried) {
      return cheapest;
    }
    // A row that two ways reach with other notes left over is followed by one of them alone.
    Pagination fullest = pages(fullest());
    return fullest.pages().size() < cheapest.pages().size() ? fullest : cheapest;
  }

  /// Every page as full as it may be.
  private Way fullest() {
    Way way = Way.start();
    while (way.row() < rows.size()) {
      PageEnd end = fill.ends(way.row(), way.leftOver()).getFirst();
      way = way.by(end, cost.of(end));
    }
    return way;
  }

  private Pagination pages(Way way) {
    List<Page> pages = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Row> leftOver = List.of();
    int from = 0;
    for (int end : way.ends()) {
      FilledPage filled = fill.page(pages.size() + 1, from, end, leftOver);
      pages.add(filled.page());
      starts.add(from);
      leftOver = filled.leftOver();
      from = end;
    }
    while (pages.isEmpty() || !leftOver.isEmpty()) {
      FilledPage filled = fill.page(pages.size() + 1, from, from, leftOver);
      pages.add(filled.page());
      starts.add(from);
      leftOver = filled.leftOver();
    }
    return new Pagination(pages, starts, way.cost());
  }
}
