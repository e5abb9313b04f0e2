package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.briefwright.typeset.flow.Floating;
import org.briefwright.typeset.flow.Galley;
import org.briefwright.typeset.flow.Row;

/// Fills single pages: puts their rows and notes in their places.
///
/// Notes stand at the foot of the page across both columns, never at the foot of one: their small
/// type fills the whole measure well, where half of it would take twice the lines for the same
/// words; columns then end level above them; and a note's number is found in one place.
final class PageFill {

  /// Notes left over from earlier pages leave at least this share of the page to the body.
  private static final double LEAST_BODY = 0.3;

  /// A table's head that takes more than this share of a page is not repeated.
  private static final double TALLEST_HEAD = 0.4;

  private final Galley galley;
  private final double height;

  PageFill(Galley galley, double height) {
    this.galley = galley;
    this.height = height;
  }

  /// The page from its beginning to before row `end`.
  ///
  /// @param waiting how many of the pictures before that row are left to later pages
  FilledPage page(int number, PageStart start, int end, int waiting) {
    Split carried = carried(start);
    NoteQueue queue = new NoteQueue(carried.fitting());
    List<PlacedRow> body = new ArrayList<>();
    Makeup.Sink sink = (row, x, y, again) -> body.add(new PlacedRow(row, x, y, again));
    double notes = queue.height();
    Makeup page = made(start, notes, end, waiting, sink, row -> queue.call(row.notes()));
    page.close();
    double y = page.height();
    List<Row> wanted = queue.rows();
    Split split = Split.at(wanted, Math.max(0, height - y - NoteQueue.SEPARATOR));
    boolean stuck = body.isEmpty() && split.fitting().isEmpty() && !wanted.isEmpty();
    int fitting = stuck ? 1 : split.fitting().size();
    Page filled = NoteFoot.page(number, body, wanted.subList(0, fitting), y, height);
    return new FilledPage(filled, leftOver(wanted, fitting, carried));
  }

  /// The body of a page, from its beginning to before row `end`.
  ///
  /// @param notes what those brought from the page before take
  /// @param each is told of each of the rows, those that waited excepted
  Makeup made(
      PageStart start, double notes, int end, int waiting, Makeup.Sink sink, Consumer<Row> each) {
    Makeup page = begun(start, notes, sink);
    Floating passed = null;
    int at = start.row();
    while (at < end) {
      Floating floating = galley.floatAt(at);
      if (floating != null && galley.isAmong(floating, end, waiting)) {
        passed = floating;
        at = floating.to();
      } else {
        Row row = galley.row(at, passed);
        page.put(row, galley.run(at));
        each.accept(row);
        at++;
      }
    }
    return page;
  }

  /// A page with what stands at its head: pictures that waited, then the head of a table that goes
  /// on.
  Makeup begun(PageStart start, double notes, Makeup.Sink sink) {
    Makeup page = new Makeup(galley.step(), height * TALLEST_HEAD, sink);
    for (Floating floating : atHead(start, notes)) {
      galley.rows().subList(floating.from(), floating.to()).forEach(row -> page.put(row, 0));
      page.blank(floating.below());
    }
    int from = start.row();
    if (headHeight(from) > 0) {
      page.repeat(galley.rows().get(from).head(), galley.run(from));
    }
    return page;
  }

  /// Those that have waited and now find room; one always does.
  List<Floating> atHead(PageStart start, double notes) {
    List<Floating> waiting = galley.floatsBefore(start.row(), start.waiting());
    double used = notes;
    int count = 0;
    while (count < waiting.size()) {
      Floating next = waiting.get(count);
      used += (count == 0 ? 0 : next.above()) + next.height();
      if (count > 0 && used > height) {
        break;
      }
      count++;
    }
    return waiting.subList(0, count);
  }

  /// What of the notes left over stands on this page; a picture that waits goes before them.
  Split carried(PageStart start) {
    boolean text = start.row() < galley.rows().size();
    double room = text ? height * (1 - LEAST_BODY) : height;
    for (Floating first : atHead(start, height)) {
      room = Math.min(room, height - first.height());
    }
    return Split.at(start.leftOver(), Math.max(0, room - NoteQueue.SEPARATOR));
  }

  /// What a table that goes on takes for its repeated head.
  private double headHeight(int from) {
    List<Row> rows = galley.rows();
    boolean goesOn = from > 0 && from < rows.size() && rows.get(from).head() != null;
    double head = goesOn && headStandsBefore(from) ? rows.get(from).head().height() : 0;
    return head > height * TALLEST_HEAD ? 0 : head;
  }

  /// A table's first row is kept with its head, and so never begins a page, except where not
  /// even both fit on one.
  private boolean headStandsBefore(int from) {
    List<Row> rows = galley.rows();
    return rows.get(from - 1).head() == rows.get(from).head() || rows.get(from).kept();
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
