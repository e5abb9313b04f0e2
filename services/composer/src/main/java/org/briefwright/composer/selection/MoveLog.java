package org.briefwright.composer.selection;

import java.util.Arrays;

/// Which candidates were moved and where they stood before, to take moves back.
final class MoveLog {

  private static final int SOME = 64;

  private int[] entries = new int[SOME];
  private int size;

  void add(int candidate, int before) {
    if (size + 2 > entries.length) {
      entries = Arrays.copyOf(entries, 2 * entries.length);
    }
    entries[size++] = candidate;
    entries[size++] = before;
  }

  int size() {
    return size;
  }

  void cutTo(int length) {
    size = length;
  }

  int lastCandidate() {
    return entries[size - 2];
  }

  /// Where the last candidate stood before.
  int lastBefore() {
    return entries[size - 1];
  }
}
