package org.briefwright.typeset.line;

/// What no line could hold though it is no single word, such as figures tied to their unit in a
/// narrow cell: such a stretch may be broken between its boxes after all.
final class Unbreakable {

  private static final int PRICE = 1_500;

  private Unbreakable() {}

  /// The items themselves where every stretch between two breaks fits a line.
  ///
  /// @param measure a line's width, in points
  static Items loosened(Items items, double measure) {
    boolean wide = false;
    for (int i = 0; i < items.count && !wide; i = next(items, i)) {
      wide = width(items, i, next(items, i)) > measure;
    }
    if (!wide) {
      return items;
    }
    Items loose = new Items();
    for (int i = 0; i < items.count; i = next(items, i)) {
      int to = next(items, i);
      copy(items, i, to, width(items, i, to) > measure, loose);
    }
    return loose;
  }

  /// Past the next item at which a line may end.
  private static int next(Items items, int from) {
    int i = from;
    while (i < items.count && !items.legalBreak(i)) {
      i++;
    }
    return Math.min(items.count, i + 1);
  }

  private static double width(Items items, int from, int to) {
    double width = 0;
    for (int i = from; i < to - 1; i++) {
      width += items.kind[i] == Items.PENALTY ? 0 : items.width[i];
    }
    boolean box = to > from && items.kind[to - 1] == Items.BOX;
    return box ? width + items.width[to - 1] : width;
  }

  private static void copy(Items items, int from, int to, boolean loosen, Items loose) {
    for (int i = from; i < to; i++) {
      switch (items.kind[i]) {
        case Items.BOX -> {
          boolean between = loosen && i > from && items.kind[i - 1] == Items.BOX;
          if (between && items.width[i - 1] > 0) {
            loose.penalty(0, PRICE, null);
          }
          loose.box(items.width[i], items.hang[i], items.fragment[i]);
        }
        case Items.GLUE ->
            loose.glue(items.width[i], items.stretch[i], items.shrink[i], items.fragment[i]);
        default -> {
          boolean tie = loosen && i < items.count - 3 && items.penalty[i] == Items.INFINITE;
          loose.penalty(items.width[i], tie ? PRICE : items.penalty[i], items.fragment[i]);
        }
      }
    }
  }
}
