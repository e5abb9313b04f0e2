package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.briefwright.typeset.flow.Galley;
import org.briefwright.typeset.flow.Row;

/// Chooses where pages end: as few pages as filling one after the other would take, and of all
/// ways to get by with them the one whose breaks cost least, so that a page may end somewhat
/// early where that saves an ugly break later. Every row that a page may begin with is reached
/// once for each number of pictures that may wait there, by its cheapest way; so the work grows
/// with the rows and no faster.
final class Paginator {

  private static final int STATES = PageEnds.MOST_WAITING + 1;

  private final Galley galley;
  private final double height;
  private final PageFill fill;
  private final BreakCost cost;

  /// @param height of the type area
  /// @param inColumns whether a page that begins with a row breaks columns
  Paginator(Galley galley, double height, IntPredicate inColumns) {
    this.galley = galley;
    this.height = height;
    this.fill = new PageFill(galley, height);
    this.cost = new BreakCost(galley.rows(), inColumns);
  }

  Pagination paginate() {
    int last = galley.rows().size();
    Way[] best = new Way[(last + 1) * STATES];
    best[0] = Way.start();
    boolean carried = false;
    for (int row = 0; row <= last; row++) {
      // Pages of pictures alone lead from many that wait to fewer.
      for (int waiting = STATES - 1; waiting >= 0; waiting--) {
        Way way = best[row * STATES + waiting];
        if (way == null || row == last && waiting == 0) {
          continue;
        }
        for (PageEnd end : ends(way.next())) {
          Way further = way.by(end, cost.of(end));
          carried |= !end.next().leftOver().isEmpty();
          int reached = end.row() * STATES + end.waiting();
          if (further.betterThan(best[reached])) {
            best[reached] = further;
          }
        }
      }
    }
    Pagination cheapest = pages(best[last * STATES]);
    if (!carried) {
      return cheapest;
    }
    // A row that two ways reach with other notes left over is followed by one of them alone.
    Pagination fullest = pages(fullest());
    return fullest.pages().size() < cheapest.pages().size() ? fullest : cheapest;
  }

  private List<PageEnd> ends(PageStart start) {
    return PageEnds.of(galley, fill, height, start);
  }

  /// Every page as full as it may be.
  private Way fullest() {
    Way way = Way.start();
    while (way.next().row() < galley.rows().size() || way.next().waiting() > 0) {
      PageEnd end = ends(way.next()).getFirst();
      way = way.by(end, cost.of(end));
    }
    return way;
  }

  private Pagination pages(Way way) {
    List<Page> pages = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    PageStart start = PageStart.FIRST;
    for (PageStart next : way.ends()) {
      List<Row> leftOver = add(start, next, pages, starts);
      start = new PageStart(next.row(), next.waiting(), leftOver);
    }
    while (pages.isEmpty() || !start.leftOver().isEmpty()) {
      List<Row> leftOver = add(start, start, pages, starts);
      start = new PageStart(start.row(), start.waiting(), leftOver);
    }
    return new Pagination(pages, starts, way.cost());
  }

  private List<Row> add(PageStart start, PageStart next, List<Page> pages, List<Integer> starts) {
    FilledPage filled = fill.page(pages.size() + 1, start, next.row(), next.waiting());
    pages.add(filled.page());
    starts.add(start.row());
    return filled.leftOver();
  }
}
