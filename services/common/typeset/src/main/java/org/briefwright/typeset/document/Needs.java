package org.briefwright.typeset.document;

import java.util.List;

/// What all charts demand of their words and numbers.
final class Needs {

  /// Beyond this a double no longer tells neighbouring whole numbers apart.
  private static final double LARGEST = 1e15;

  private Needs() {}

  static void requireWords(String what, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException(what + " needs a name, not '" + words + "'");
    }
  }

  static void requireNumber(String what, double value) {
    if (!(Math.abs(value) <= LARGEST)) {
      throw new IllegalArgumentException(what + " of " + value + " cannot be drawn");
    }
  }

  static void requireCount(String what, List<?> things, int least, int most) {
    if (things.size() < least || things.size() > most) {
      throw new IllegalArgumentException(
          things.size() + " " + what + " are not " + least + " to " + most);
    }
  }
}
