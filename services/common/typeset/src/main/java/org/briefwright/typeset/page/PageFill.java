package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.flow.NoteText;
import org.briefwright.typeset.flow.Row;

/// Fills single pages: says where one that begins with a given row may end, and puts its rows and
/// notes in their places. A note is split only if the page would otherwise stay far too empty.
final class PageFill {

  /// Where breaking before a row for its notes' sake would leave more than this share of the
  /// page white, the notes are split instead.
  private static final double TOO_WHITE = 0.18;

  /// Notes left over from earlier pages leave at least this share of the page to the body.
  private static final double LEAST_BODY = 0.3;

  /// A table's head that takes more than this share of a page is not repeated.
  private static final double TALLEST_HEAD = 0.4;

  /// How much emptier than necessary, as a share of the page, a page may be for later ones' sake.
  private static final double SPARED = 0.2;

  /// But never emptier than this.
  private static final double EMPTIEST = 0.25;

  private final List<Row> rows;
  private final double height;

  PageFill(List<Row> rows, double height) {
    this.rows = rows;
    this.height = height;
  }

  /// Where a page may end: first the fullest, then the emptier ones upwards.
  ///
  /// @param from its first row
  /// @param brought rows of notes left over from the page before
  List<PageEnd> ends(int from, List<Row> brought) {
    Split carried = carried(from, brought);
    NoteQueue queue = new NoteQueue(carried.fitting());
    List<PageEnd> ends = new ArrayList<>();
    List<NoteText> pending = new ArrayList<>();
    boolean late = !carried.rest().isEmpty();
    double used = headHeight(from);
    double usedAtEnd = used;
    int end = -1;
    int to = from;
    while (to < rows.size()) {
      Row row = rows.get(to);
      double below = used + (to == from ? 0 : row.space()) + row.height();
      pending.addAll(row.notes());
      if (below + queue.heightWith(pending) > height + 0.01) {
        break;
      }
      used = below;
      to++;
      if (to == rows.size() || !rows.get(to).kept()) {
        end = to;
        usedAtEnd = used;
        queue.call(pending);
        pending.clear();
        double white = 1 - (used + queue.height()) / height;
        ends.add(new PageEnd(to, Math.max(0, white), carried.rest(), late));
      }
    }
    if (end == rows.size()) {
      return List.of(ends.getLast());
    }
    return choice(from, end < 0 ? from : end, to, usedAtEnd, queue, ends, brought);
  }

  private List<PageEnd> choice(
      int from,
      int end,
      int to,
      double usedAtEnd,
      NoteQueue queue,
      List<PageEnd> ends,
      List<Row> brought) {
    List<PageEnd> choice = new ArrayList<>();
    boolean tooWhite = height - queue.height() - usedAtEnd >= height * TOO_WHITE;
    int splitting = ends.isEmpty() || tooWhite ? splitting(from, end, usedAtEnd, queue) : -1;
    if (splitting > 0) {
      choice.add(broken(from, splitting, brought));
    } else if (ends.isEmpty()) {
      // No permitted break fits: break where the page is full, or let a row stand alone.
      return List.of(broken(from, from == rows.size() ? from : Math.max(to, from + 1), brought));
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

  private PageEnd broken(int from, int end, List<Row> brought) {
    FilledPage page = page(0, from, end, brought);
    return new PageEnd(end, 1 - page.page().fill(), page.leftOver(), true);
  }

  /// The row to end before if notes are split, or -1 where that does not help.
  private int splitting(int from, int start, double usedAtEnd, NoteQueue queue) {
    double used = usedAtEnd;
    List<NoteText> pending = new ArrayList<>();
    for (int i = start; i < rows.size(); i++) {
      Row row = rows.get(i);
      used += (i == from ? 0 : row.space()) + row.height();
      pending.addAll(row.notes());
      if (pending.isEmpty() || used + queue.leastHeightWith(pending) > height) {
        return -1;
      }
      if (i + 1 == rows.size() || !rows.get(i + 1).kept()) {
        return i + 1;
      }
    }
    return -1;
  }

  private Split carried(int from, List<Row> brought) {
    double room = from < rows.size() ? height * (1 - LEAST_BODY) : height;
    return Split.at(brought, room - NoteQueue.SEPARATOR);
  }

  /// What a table that goes on takes for its repeated head.
  private double headHeight(int from) {
    boolean goesOn = from > 0 && from < rows.size() && rows.get(from).head() != null;
    double head = goesOn && headStandsBefore(from) ? rows.get(from).head().height() : 0;
    return head > height * TALLEST_HEAD ? 0 : head;
  }

  /// A table's first row is kept with its head, and so never begins a page, except where not
  /// even both fit on one.
  private boolean headStandsBefore(int from) {
    return rows.get(from - 1).head() == rows.get(from).head() || rows.get(from).kept();
  }

  /// The page from row `from` to before row `end`.
  FilledPage page(int number, int from, int end, List<Row> brought) {
    Split carried = carried(from, brought);
    NoteQueue queue = new NoteQueue(carried.fitting());
    List<PlacedRow> body = new ArrayList<>();
    double y = 0;
    if (headHeight(from) > 0) {
      for (Row row : rows.get(from).head().rows()) {
        body.add(new PlacedRow(row, y, true));
        y += row.height();
      }
    }
    for (int i = from; i < end; i++) {
      Row row = rows.get(i);
      y += i == from ? 0 : row.space();
      body.add(new PlacedRow(row, y, false));
      y += row.height();
      queue.call(row.notes());
    }
    List<Row> wanted = queue.rows();
    Split split = Split.at(wanted, Math.max(0, height - y - NoteQueue.SEPARATOR));
    boolean stuck = from == end && split.fitting().isEmpty() && !wanted.isEmpty();
    int fitting = stuck ? 1 : split.fitting().size();
    Page page = NoteFoot.page(number, body, wanted.subList(0, fitting), y, height);
    return new FilledPage(page, leftOver(wanted, fitting, carried));
  }

  /// Older notes go on before younger ones.
  private static List<Row> leftOver(List<Row> wanted, int fitting, Split carried) {
    if (fitting == wanted.size()) {
      return carried.rest();
    }
    int old = Math.max(fitting, carried.fitting().size());
    List<Row> left = new ArrayList<>(wanted.subList(fitting, old));
    left.addAll(carried.rest());
    left.addAll(wanted.subList(old, wanted.size()));
    return left;
  }
}
