package org.briefwright.typeset.line;

import java.util.Arrays;
import org.briefwright.language.hyphenation.Hyphenator;

/// The places inside a word where a line may end: after its own hyphens and dashes, where the
/// language divides it, after the joints of addresses, and anywhere if no line could hold it.
final class WordBreaks {

  private static final int HYPHENATION_PRICE = 60;
  private static final int HYPHEN_PRICE = 50;
  private static final int ADDRESS_PRICE = 120;
  private static final int ANYWHERE_PRICE = 2_000;

  /// Shorter words are not worth dividing.
  private static final int SHORTEST = 5;

  static final WordBreaks NONE = new WordBreaks(0);

  private int count;
  private int[] places;
  private short[] prices;
  private boolean[] hyphenated;

  private WordBreaks(int capacity) {
    places = new int[capacity];
    prices = new short[capacity];
    hyphenated = new boolean[capacity];
  }

  /// @param hyphenator null where the language must not divide words
  /// @param tooWide whether the word is wider than a line
  static WordBreaks in(String text, int from, int to, Hyphenator hyphenator, boolean tooWide) {
    if (tooWide) {
      return everywhere(text, from, to);
    }
    boolean joints = hasJoints(text, from, to);
    if (!joints && (hyphenator == null || to - from < SHORTEST)) {
      return NONE;
    }
    WordBreaks breaks = new WordBreaks(8);
    boolean address = joints && text.indexOf('/', from) >= 0 && text.indexOf('/', from) < to;
    int at = from;
    while (at < to) {
      if (Character.isLetter(text.charAt(at))) {
        int end = at + 1;
        while (end < to && Character.isLetter(text.charAt(end))) {
          end++;
        }
        if (hyphenator != null && end - at >= SHORTEST && !address) {
          for (int point : hyphenator.points(text.subSequence(at, end))) {
            breaks.add(at + point, HYPHENATION_PRICE, true);
          }
        }
        at = end;
      } else {
        at++;
        if (at > from + 1 && at < to && joins(text, at - 1, address)) {
          breaks.add(at, address ? ADDRESS_PRICE : HYPHEN_PRICE, false);
        }
      }
    }
    return breaks;
  }

  private static WordBreaks everywhere(String text, int from, int to) {
    WordBreaks breaks = new WordBreaks(to - from);
    for (int i = from + 1; i < to; i++) {
      if (!Character.isLowSurrogate(text.charAt(i)) && !Clusters.combining(text.charAt(i))) {
        boolean joint = joins(text, i - 1, true);
        breaks.add(i, joint ? ADDRESS_PRICE : ANYWHERE_PRICE, false);
      }
    }
    return breaks;
  }

  private static boolean hasJoints(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '/' || c >= '\u2010' && c <= '\u2014') {
        return true;
      }
    }
    return false;
  }

  /// Whether a line may end after the character at `i`. Not after a lone letter's hyphen (T-72),
  /// nor before figures, which belong to what stands before them (2014-15).
  private static boolean joins(String text, int i, boolean address) {
    char next = text.charAt(i + 1);
    return switch (text.charAt(i)) {
      case '-', '\u2010', '\u2013' ->
          address || Character.isLetter(next) && i > 1 && Character.isLetter(text.charAt(i - 2));
      case '\u2014' -> true;
      case '/' -> address ? next != '/' : Character.isLetter(next);
      case '.', '_', '?', '&', '=', '#' -> address && Character.isLetterOrDigit(next);
      default -> false;
    };
  }

  private void add(int place, int price, boolean hyphen) {
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
      prices = Arrays.copyOf(prices, count * 2);
      hyphenated = Arrays.copyOf(hyphenated, count * 2);
    }
    places[count] = place;
    prices[count] = (short) price;
    hyphenated[count++] = hyphen;
  }

  boolean isEmpty() {
    return count == 0;
  }

  int count() {
    return count;
  }

  int at(int i) {
    return places[i];
  }

  int price(int i) {
    return prices[i];
  }

  /// Whether a hyphen is to be set if the line ends there.
  boolean hyphenated(int i) {
    return hyphenated[i];
  }
}
