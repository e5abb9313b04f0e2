package org.briefwright.composer.selection;

/// Every place that a candidate may take: a slot and a body size. Places are numbered in the
/// order of their candidates; the arrays are by that number, and are never changed.
///
/// @param first by candidate: its first place; one more entry at the end for the end of the last
/// @param owner the candidate that stands there
/// @param size ordinal of the body size
/// @param words that are printed
/// @param strength part of the objective, in millionths
/// @param side 1 for, -1 against, 0 neither
/// @param weight strength times words: what it weighs for its side; 0 for a course of action
record Places(
    int[] first,
    int[] owner,
    int[] slot,
    int[] size,
    int[] side,
    int[] words,
    long[] strength,
    long[] weight) {

  static final int SIDES = 3;

  /// The number of its slot and side: that of all places against, neither, or for in a slot.
  int group(int place) {
    return SIDES * slot[place] + side[place] + 1;
  }

  int count() {
    return owner.length;
  }
}
