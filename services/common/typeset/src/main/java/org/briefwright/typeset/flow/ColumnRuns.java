package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.TwoColumns;

/// Keeps account of which rows are set in two columns. All of them flow in the place of the left
/// one; which go to the right one is for the page to say.
final class ColumnRuns {

  private final FlowContext context;
  private final Story main;
  private final List<Span> spans = new ArrayList<>();
  private int runs;
  private int open;
  private boolean whole;

  /// @param run 0 for rows across both columns
  private record Span(int from, int to, int run) {}

  /// @param main the document's own story: columns are in no other
  ColumnRuns(FlowContext context, Story main) {
    this.context = context;
    this.main = main;
  }

  void run(TwoColumns columns, BlockFlow blocks, Place place, Element parent, Story story) {
    if (story != main || open > 0 || whole) {
      blocks.blocks(columns.blocks(), place, parent, story);
      return;
    }
    int from = story.rows().size();
    int first = spans.size();
    open = ++runs;
    blocks.blocks(columns.blocks(), new Place(0, width()), parent, story);
    spans.add(first, new Span(from, story.rows().size(), open));
    open = 0;
  }

  /// Whether what flows from now on is to stay on one page, and so in one column.
  boolean keepWhole(boolean together) {
    boolean before = whole;
    whole = together;
    return before;
  }

  /// Whether what flows now stands in one of two columns, at whatever depth.
  boolean isOpen() {
    return open > 0;
  }

  /// Whether a block stands across both columns; a heading does with what it leads to.
  boolean isAcross(List<Block> blocks, int at, Story story) {
    if (open == 0 || story != main) {
      return false;
    }
    int next = at;
    while (next + 1 < blocks.size() && blocks.get(next) instanceof Heading) {
      next++;
    }
    return TwoColumns.spans(blocks.get(at)) || TwoColumns.spans(blocks.get(next));
  }

  /// The rows from this one on stand across both columns.
  void across(int from) {
    spans.add(new Span(from, main.rows().size(), 0));
  }

  private double width() {
    return (context.width() - context.theme().gutter()) / 2;
  }

  /// From the left edge of one column to that of the other, in points.
  double step() {
    return width() + context.theme().gutter();
  }

  /// For each row the number of its run.
  int[] numbers() {
    int[] numbers = new int[main.rows().size()];
    for (Span span : spans) {
      Arrays.fill(numbers, span.from(), span.to(), span.run());
    }
    return numbers;
  }
}
