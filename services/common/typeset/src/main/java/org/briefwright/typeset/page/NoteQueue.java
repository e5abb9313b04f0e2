package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.briefwright.typeset.flow.NoteText;
import org.briefwright.typeset.flow.Row;

/// The notes for a page's foot: what the page before left over, then those called here.
final class NoteQueue {

  /// Between body and the first note: blank, rule, blank; and between notes.
  static final double SEPARATOR = 12;

  static final double BETWEEN = 1.5;

  private final List<Row> leftOver;
  private final List<NoteText> called = new ArrayList<>();
  private final double leftOverHeight;
  private double calledHeight;

  NoteQueue(List<Row> leftOver) {
    this.leftOver = leftOver;
    double height = 0;
    for (Row row : leftOver) {
      height += row.space() + row.height();
    }
    this.leftOverHeight = height;
  }

  static double height(List<NoteText> notes) {
    double height = 0;
    if (notes.isEmpty()) {
      // So it is for most rows of every page that is tried.
      return height;
    }
    for (NoteText note : notes) {
      height += BETWEEN;
      for (Row row : note.rows()) {
        height += row.height();
      }
    }
    return height;
  }

  void call(List<NoteText> notes) {
    called.addAll(notes);
    calledHeight += height(notes);
  }

  /// What all of them take, blanks and rule included.
  double height() {
    return heightWith(List.of());
  }

  /// What all of them would take with `more` called, blanks and rule included.
  double heightWith(List<NoteText> more) {
    double height = leftOverHeight + calledHeight + height(more);
    return height == 0 ? 0 : height + SEPARATOR;
  }

  /// What all of them would take with `more` called, the last of which may be split.
  double leastHeightWith(List<NoteText> more) {
    NoteText last = Collections.max(more);
    double height = leftOverHeight + calledHeight + height(more);
    for (Row row : last.rows()) {
      height -= row.height();
    }
    return height + beginning(last) + SEPARATOR;
  }

  /// The least of a note that must stand on the page of its call: up to where it may be broken.
  private static double beginning(NoteText note) {
    double height = 0;
    for (Row row : note.rows()) {
      if (height > 0 && !row.kept()) {
        break;
      }
      height += row.height();
    }
    return height;
  }

  /// The rows in order of their numbers; blanks between notes are rows' spaces.
  List<Row> rows() {
    List<Row> rows = new ArrayList<>(leftOver);
    Collections.sort(called);
    for (NoteText note : called) {
      for (Row row : note.rows()) {
        boolean first = row == note.rows().getFirst();
        rows.add(first && !rows.isEmpty() ? spaced(row) : row);
      }
    }
    return rows;
  }

  private static Row spaced(Row row) {
    return new Row(
        BETWEEN, row.height(), row.kept(), row.pieces(), row.notes(), row.start(), row.head());
  }
}
