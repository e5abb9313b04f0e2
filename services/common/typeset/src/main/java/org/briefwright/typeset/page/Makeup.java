package org.briefwright.typeset.page;

import org.briefwright.typeset.flow.Row;
import org.briefwright.typeset.flow.TableHead;

/// A page in the making: rows are put on it one below the other, and those of one run of two
/// columns side by side.
final class Makeup {

  private final double step;
  private final double tallestHead;
  private final Sink sink;
  private Spread columns;
  private int run;
  private double end;
  private double blank;
  private boolean empty = true;

  /// Takes rows with their places; those in columns once the columns are level.
  interface Sink {
    void place(Row row, double x, double y, boolean repeated);
  }

  /// @param step from the left edge of the left column to that of the right one
  /// @param tallestHead the tallest head of a table that is repeated
  Makeup(double step, double tallestHead, Sink sink) {
    this.step = step;
    this.tallestHead = tallestHead;
    this.sink = sink;
  }

  /// How far down the page reaches.
  double height() {
    return columns == null ? end : end + columns.height();
  }

  /// How far down it reaches on the average of the columns that stand last.
  double meanHeight() {
    return columns == null ? end : end + columns.meanHeight();
  }

  /// How far down it would reach with more below the columns.
  double heightWith(double above, double height) {
    return height() + (empty ? 0 : Math.max(above, blank)) + height;
  }

  /// At least this much blank above the next row.
  void blank(double points) {
    blank = points;
  }

  /// Puts a row on it and answers how far down it then reaches.
  ///
  /// @param ofRun the run of two columns that the row is part of, or 0
  double put(Row row, int ofRun) {
    double space = empty ? 0 : Math.max(blank, row.space());
    turnTo(ofRun);
    empty = false;
    blank = 0;
    if (ofRun == 0) {
      sink.place(row, 0, end + space, false);
      end += space + row.height();
      return end;
    }
    if (columns == null) {
      end += space;
      columns = new Spread(tallestHead);
    }
    columns.add(row);
    return height();
  }

  /// Puts a table's head above the row that it goes on with.
  void repeat(TableHead head, int ofRun) {
    turnTo(ofRun);
    end += blank;
    for (Row row : head.rows()) {
      if (ofRun == 0) {
        sink.place(row, 0, end, true);
        end += row.height();
      } else {
        columns = columns == null ? new Spread(tallestHead) : columns;
        columns.repeat(row);
      }
    }
    empty = true;
    blank = 0;
  }

  private void turnTo(int ofRun) {
    if (ofRun != run) {
      close();
      run = ofRun;
    }
  }

  /// Ends the columns.
  void close() {
    if (columns != null) {
      columns.place(end, step, sink);
      end += columns.height();
      columns = null;
    }
  }
}
