package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.flow.Floating;
import org.briefwright.typeset.flow.Galley;
import org.briefwright.typeset.flow.NoteText;
import org.briefwright.typeset.flow.Row;

/// Finds out where a page may end. A note is split only if the page would otherwise stay far too
/// empty. A picture that does not fit waits for the head of a later page while what follows it in
/// its section moves up.
final class PageEnds {

  /// More pictures than this do not wait at once.
  static final int MOST_WAITING = 3;

  /// Where breaking before a row for its notes' sake would leave more than this share of the
  /// page white, the notes are split instead.
  private static final double TOO_WHITE = 0.18;

  /// How much emptier than necessary, as a share of the page, a page may be for later ones' sake.
  private static final double SPARED = 0.2;

  /// But never emptier than this.
  private static final double EMPTIEST = 0.25;

  private static final Makeup.Sink NOWHERE = (row, x, y, repeated) -> {};

  private final Galley galley;
  private final PageFill fill;
  private final double height;
  private final PageStart start;
  private final Split carried;
  private final NoteQueue queue;
  private final double broughtNotes;
  private final List<PageEnd> ends = new ArrayList<>();
  private int barrier;

  /// As far as the page is filled up to its last permitted end.
  private int end;

  private int endWaiting;
  private double endHeight;

  /// Where the rows no longer fit.
  private int full;

  private int fullWaiting;

  private PageEnds(Galley galley, PageFill fill, double height, PageStart start) {
    this.galley = galley;
    this.fill = fill;
    this.height = height;
    this.start = start;
    this.carried = fill.carried(start);
    this.queue = new NoteQueue(carried.fitting());
    this.broughtNotes = queue.height();
    this.barrier = galley.rows().size();
  }

  /// First the fullest page, then the emptier ones upwards.
  static List<PageEnd> of(Galley galley, PageFill fill, double height, PageStart start) {
    PageEnds ends = new PageEnds(galley, fill, height, start);
    ends.find();
    return ends.choice();
  }

  private void find() {
    Makeup page = fill.begun(start, broughtNotes, NOWHERE);
    int atHead = fill.atHead(start, broughtNotes).size();
    int waiting = start.waiting() - atHead;
    for (Floating floating : galley.floatsBefore(start.row(), waiting)) {
      holdBack(floating);
    }
    end = start.row();
    endWaiting = waiting;
    endHeight = page.height();
    if (atHead > 0) {
      permit(start.row(), waiting, page);
    }
    List<NoteText> called = new ArrayList<>();
    int to = start.row();
    Floating passed = null;
    while (to < barrier) {
      Floating floating = galley.floatAt(to);
      if (floating != null && (waiting > 0 || !fits(floating, page, called))) {
        if (waiting == MOST_WAITING) {
          break;
        }
        waiting++;
        holdBack(floating);
        passed = floating;
        to = floating.to();
        continue;
      }
      Row row = galley.row(to, passed);
      double below = page.put(row, galley.run(to));
      called.addAll(row.notes());
      if (below + queue.heightWith(called) > height + 0.01) {
        break;
      }
      to++;
      if (to == galley.rows().size() || !galley.rows().get(to).kept()) {
        queue.call(called);
        called.clear();
        permit(to, waiting, page);
      }
    }
    full = to;
    fullWaiting = waiting;
  }

  private void holdBack(Floating floating) {
    barrier = Math.min(barrier, floating.end());
  }

  private boolean fits(Floating floating, Makeup page, List<NoteText> called) {
    double below = page.heightWith(floating.above(), floating.height());
    return below + queue.heightWith(called) <= height + 0.01;
  }

  private void permit(int row, int waiting, Makeup page) {
    end = row;
    endWaiting = waiting;
    endHeight = page.height();
    double white = Math.max(0, 1 - (page.meanHeight() + queue.height()) / height);
    PageStart next = new PageStart(row, waiting, carried.rest());
    double uneven = breaksRun(row) ? 2 * (page.height() - page.meanHeight()) / height : 0;
    ends.add(new PageEnd(next, white, uneven, !carried.rest().isEmpty()));
  }

  /// Whether two columns go on over this end.
  private boolean breaksRun(int row) {
    int rows = galley.rows().size();
    return row > 0 && row < rows && galley.run(row) > 0 && galley.run(row) == galley.run(row - 1);
  }

  private List<PageEnd> choice() {
    if (end == galley.rows().size() && endWaiting == 0 && !ends.isEmpty()) {
      return List.of(ends.getLast());
    }
    List<PageEnd> choice = new ArrayList<>();
    boolean tooWhite = height - queue.height() - endHeight >= height * TOO_WHITE;
    int splitting = ends.isEmpty() || tooWhite ? splitting() : -1;
    if (splitting > 0) {
      choice.add(broken(splitting, endWaiting));
    } else if (ends.isEmpty()) {
      // No permitted break fits: break where the page is full, or let a row stand alone.
      boolean notesAlone = start.row() == galley.rows().size();
      return List.of(
          broken(notesAlone ? start.row() : Math.max(full, start.row() + 1), fullWaiting));
    }
    double fullest = ends.isEmpty() ? 0 : ends.getLast().white();
    double most = Math.max(fullest, Math.min(fullest + SPARED, EMPTIEST));
    for (PageEnd permitted : ends.reversed()) {
      if (permitted.white() > most) {
        break;
      }
      choice.add(permitted);
    }
    return choice;
  }

  private PageEnd broken(int row, int waiting) {
    FilledPage page = fill.page(0, start, row, waiting);
    PageStart next = new PageStart(row, waiting, page.leftOver());
    return new PageEnd(next, 1 - page.page().fill(), 0, true);
  }

  /// The row to end before if notes are split, or -1 where that does not help.
  private int splitting() {
    Makeup page = fill.made(start, broughtNotes, end, endWaiting, NOWHERE, row -> {});
    List<NoteText> called = new ArrayList<>();
    for (int i = end; i < barrier; i++) {
      Row row = galley.rows().get(i);
      double used = page.put(row, galley.run(i));
      called.addAll(row.notes());
      boolean helps = !called.isEmpty() && galley.floatAt(i) == null;
      if (!helps || used + queue.leastHeightWith(called) > height) {
        return -1;
      }
      if (i + 1 == galley.rows().size() || !galley.rows().get(i + 1).kept()) {
        return i + 1;
      }
    }
    return -1;
  }
}
