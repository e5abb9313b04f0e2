package org.briefwright.typeset.line;

import java.util.Arrays;

/// Chooses a paragraph's line ends so that the sum of all lines' demerits is least (Knuth and
/// Plass, Breaking Paragraphs into Lines, 1981). Greedy lines cost nearly the same time and look
// worse.
final class LineBreaker {

  /// Ragged lines may end this share of the measure early before they count as loose.
  private static final double RAGGED_SHARE = 0.28;

  private static final double LINE_DEMERITS = 10;
  private static final double DOUBLE_HYPHEN_DEMERITS = 10_000;

  /// For a hyphen above the last line, where part of a word stands nearly alone.
  private static final double LAST_HYPHEN_DEMERITS = 5_000;

  private static final double FITNESS_DEMERITS = 5_000;

  /// For a last line under an eighth of the measure: a stump that looks like a mistake.
  private static final double STUMP_DEMERITS = 8_000;

  private final Items items;
  private final Measure measure;
  private final double tolerance;
  private final double emergencyStretch;

  private double width;
  private double stretch;
  private double shrink;
  private LineEnd firstActive = LineEnd.start();
  private LineEnd lastKept;
  private final LineEnd[] best = new LineEnd[LineEnd.FITNESS_CLASSES];

  /// @param tolerance largest ratio of stretch that a line may need
  /// @param emergencyStretch what each line may stretch beyond its glue, in points
  LineBreaker(Items items, Measure measure, double tolerance, double emergencyStretch) {
    this.items = items;
    this.measure = measure;
    this.tolerance = tolerance;
    this.emergencyStretch = emergencyStretch;
  }

  /// The items at which lines end, or null where no lines are within the tolerance.
  LineEnd best() {
    for (int i = 0; i < items.count; i++) {
      if (items.kind[i] == Items.BOX) {
        width += items.width[i];
        continue;
      }
      if (items.legalBreak(i)) {
        consider(i);
        if (firstActive == null) {
          return null;
        }
        if (i == items.count - 1) {
          return cheapest();
        }
      }
      if (items.kind[i] == Items.GLUE) {
        width += items.width[i];
        stretch += items.stretch[i];
        shrink += items.shrink[i];
      }
    }
    return null;
  }

  /// Tries a line from each active line end to item `i`, and drops those that lie too far back.
  private void consider(int i) {
    Arrays.fill(best, null);
    lastKept = null;
    boolean forced = items.forcedBreak(i);
    for (LineEnd from = firstActive; from != null; from = from.nextActive) {
      double ratio = ratio(from, i);
      if (ratio < -1 || forced) {
        drop(from);
      } else {
        lastKept = from;
      }
      if (ratio >= -1 && (ratio <= tolerance || forced)) {
        offer(from, i, ratio);
      }
    }
    activate(i);
  }

  /// How much of its glue's stretch (positive) or shrink (negative) a line uses.
  private double ratio(LineEnd from, int i) {
    double length = width - from.width - (i > 0 ? items.hang[i - 1] : 0);
    double canStretch = stretch - from.stretch + emergencyStretch;
    if (items.kind[i] == Items.PENALTY) {
      length += items.width[i];
    }
    if (!measure.justified()) {
      canStretch += measure.width() * RAGGED_SHARE;
    }
    double missing = measure.width() - length;
    if (missing >= 0) {
      return missing == 0 ? 0 : canStretch > 0 ? missing / canStretch : 1e6;
    }
    double canShrink = shrink - from.shrink;
    return canShrink > 0 ? missing / canShrink : missing > -1e-6 ? 0 : -1e6;
  }

  private void offer(LineEnd from, int i, double ratio) {
    boolean hyphen = items.kind[i] == Items.PENALTY && items.fragment[i] != null;
    int fitness = LineEnd.fitness(ratio);
    double demerits = lineDemerits(i, ratio);
    if (hyphen && from.hyphen) {
      demerits += DOUBLE_HYPHEN_DEMERITS;
    }
    if (from.hyphen && items.forcedBreak(i)) {
      demerits += LAST_HYPHEN_DEMERITS;
    }
    if (Math.abs(fitness - from.fitness) > 1) {
      demerits += FITNESS_DEMERITS;
    }
    if (items.forcedBreak(i) && from.item >= 0 && width - from.width < measure.width() / 8) {
      demerits += STUMP_DEMERITS;
    }
    demerits += from.demerits;
    if (best[fitness] == null || demerits < best[fitness].demerits) {
      best[fitness] = new LineEnd(i, from, fitness, hyphen, demerits);
    }
  }

  private double lineDemerits(int i, double ratio) {
    double badness = 100 * Math.abs(ratio * ratio * ratio);
    double demerits = (LINE_DEMERITS + badness) * (LINE_DEMERITS + badness);
    double price = items.kind[i] == Items.PENALTY ? items.penalty[i] : 0;
    return price > 0 ? demerits + price * price : demerits;
  }

  private void drop(LineEnd end) {
    if (lastKept == null) {
      firstActive = end.nextActive;
    } else {
      lastKept.nextActive = end.nextActive;
    }
  }

  private void activate(int i) {
    boolean measured = false;
    double widthAfter = width;
    double stretchAfter = stretch;
    double shrinkAfter = shrink;
    for (LineEnd end : best) {
      if (end == null) {
        continue;
      }
      if (!measured) {
        measured = true;
        // Glue and penalties after a break vanish: the next line begins with a box.
        for (int j = i; j < items.count && items.kind[j] != Items.BOX; j++) {
          if (items.kind[j] == Items.GLUE) {
            widthAfter += items.width[j];
            stretchAfter += items.stretch[j];
            shrinkAfter += items.shrink[j];
          }
        }
      }
      end.width = widthAfter;
      end.stretch = stretchAfter;
      end.shrink = shrinkAfter;
      if (lastKept == null) {
        firstActive = end;
      } else {
        lastKept.nextActive = end;
      }
      lastKept = end;
    }
  }

  private LineEnd cheapest() {
    LineEnd cheapest = null;
    for (LineEnd end : best) {
      if (end != null && (cheapest == null || end.demerits < cheapest.demerits)) {
        cheapest = end;
      }
    }
    return cheapest;
  }
}
