package org.briefwright.typeset.line;

/// A place where a line may end, with the best way to get there; a link of the list of line ends
/// that the next line could still begin from.
final class LineEnd {

  static final int FITNESS_CLASSES = 4;

  final int item;
  final LineEnd previous;
  final int lines;
  final int fitness;
  final boolean hyphen;
  final double demerits;

  /// Totals from the paragraph's start to where the next line begins.
  double width;

  double stretch;
  double shrink;
  LineEnd nextActive;

  LineEnd(int item, LineEnd previous, int fitness, boolean hyphen, double demerits) {
    this.item = item;
    this.previous = previous;
    this.lines = previous == null ? 0 : previous.lines + 1;
    this.fitness = fitness;
    this.hyphen = hyphen;
    this.demerits = demerits;
  }

  /// Before the first line.
  static LineEnd start() {
    return new LineEnd(-1, null, 1, false, 0);
  }

  /// Tight, decent, loose or very loose: neighbours should not be more than one class apart.
  static int fitness(double ratio) {
    return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  }

  /// The items at which the lines end.
  int[] items() {
    int[] ends = new int[lines];
    for (LineEnd end = this; end.item >= 0; end = end.previous) {
      ends[end.lines - 1] = end.item;
    }
    return ends;
  }
}
