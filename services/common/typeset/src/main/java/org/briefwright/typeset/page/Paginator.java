package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.flow.NoteText;
import org.briefwright.typeset.flow.Row;

/// Fills pages one after the other, each as far as its last permitted break, with the notes
/// of its rows at its foot. A note is split only if the page would otherwise stay far too
/// empty.
final class Paginator {

  /// Where breaking before a row for its notes' sake would leave more than this share of the
  /// page white, the notes are split instead.
  private static final double TOO_WHITE = 0.18;

  /// Notes left over from earlier pages leave at least this share of the page to the body.
  private static final double LEAST_BODY = 0.3;

  private List<Row> rows;
  private final double height;
  private final List<Page> pages = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private List<Row> leftOver = List.of();
  private List<Row> leftOverBefore = List.of();

  Paginator(List<Row> rows, double height) {
    this.rows = rows;
    this.height = height;
  }

  List<Page> pages() {
    int next = 0;
    while (next < rows.size() || !leftOver.isEmpty() || pages.isEmpty()) {
      starts.add(next);
      int end = page(next);
      List<Row> floated = floated(next, end);
      if (floated != null) {
        rows = floated;
        pages.removeLast();
        leftOver = leftOverBefore;
        end = page(next);
      }
      next = end;
    }
    return pages;
  }

  /// The row that each page begins with, once the pages are filled.
  List<Integer> starts() {
    return starts;
  }

  /// The rows with the picture moved that the page just filled had no room for, or null.
  private List<Row> floated(int from, int end) {
    Page page = pages.getLast();
    return from == end ? null : Floats.moved(rows, end, height * (1 - page.fill()));
  }

  /// Fills one page from row `from`; returns the first row of the next page.
  private int page(int from) {
    List<Row> brought = leftOver;
    leftOverBefore = leftOver;
    double room = from < rows.size() ? height * (1 - LEAST_BODY) : height;
    Split carried = Split.at(brought, room - NoteQueue.SEPARATOR);
    int to = from;
    double used = headHeight(from);
    int end = -1;
    double usedAtEnd = 0;
    NoteQueue queue = new NoteQueue(carried.fitting());
    List<NoteText> pending = new ArrayList<>();
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
      }
    }
    int splitEnd = end == rows.size() ? -1 : splitting(from, end, usedAtEnd, queue);
    if (splitEnd > 0) {
      end = splitEnd;
    } else if (end < 0) {
      end = forced(from, to);
      for (Row row : rows.subList(from, end)) {
        queue.call(row.notes());
      }
    }
    finish(from, end, queue, carried.rest());
    return end;
  }

  /// The row to end before if notes are split, or -1 where that is not needed. Calls the notes.
  private int splitting(int from, int end, double usedAtEnd, NoteQueue queue) {
    double white = height - queue.heightWith(List.of()) - (end < 0 ? 0 : usedAtEnd);
    if (end >= 0 && white < height * TOO_WHITE) {
      return -1;
    }
    int start = end < 0 ? from : end;
    double used = end < 0 ? headHeight(from) : usedAtEnd;
    List<NoteText> pending = new ArrayList<>();
    int splitEnd = -1;
    for (int i = start; i < rows.size(); i++) {
      Row row = rows.get(i);
      used += (i == from ? 0 : row.space()) + row.height();
      pending.addAll(row.notes());
      double least = queue.heightWith(pending.subList(0, Math.max(0, pending.size() - 1)));
      double begun = pending.isEmpty() ? 0 : beginning(pending.getLast());
      if (pending.isEmpty() || used + least + begun + NoteQueue.SEPARATOR > height) {
        break;
      }
      if (i + 1 == rows.size() || !rows.get(i + 1).kept()) {
        splitEnd = i + 1;
        queue.call(pending);
        break;
      }
    }
    return splitEnd;
  }

  /// The least of a note that must stand on the page of its call: two lines.
  private static double beginning(NoteText note) {
    return note.rows().stream().limit(2).mapToDouble(Row::height).sum();
  }

  /// No permitted break fits: break where the page is full, or let a row stand that is taller
  /// than a page.
  private int forced(int from, int to) {
    return from == rows.size() ? from : Math.max(to, from + 1);
  }

  /// What a table that goes on takes for its repeated head.
  private double headHeight(int from) {
    boolean goesOn = from > 0 && from < rows.size() && rows.get(from).head() != null;
    return goesOn && headStandsBefore(from) ? rows.get(from).head().height() : 0;
  }

  /// A table's first row is kept with its head, and so never begins a page, except where not
  /// even both fit on one.
  private boolean headStandsBefore(int from) {
    return rows.get(from - 1).head() == rows.get(from).head() || rows.get(from).kept();
  }

  private void finish(int from, int end, NoteQueue queue, List<Row> stillLeft) {
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
    }
    List<Row> wanted = new ArrayList<>(queue.rows());
    Split split = Split.at(wanted, Math.max(0, height - y - NoteQueue.SEPARATOR));
    List<Row> rest = new ArrayList<>(split.rest());
    rest.addAll(stillLeft);
    boolean stuck = from == end && split.fitting().isEmpty() && !wanted.isEmpty();
    if (stuck) {
      split = new Split(wanted.subList(0, 1), wanted.subList(1, wanted.size()));
      rest = new ArrayList<>(split.rest());
      rest.addAll(stillLeft);
    }
    leftOver = rest;
    pages.add(NoteFoot.page(pages.size() + 1, body, split.fitting(), y, height));
  }
}
