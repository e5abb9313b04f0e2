package org.briefwright.language.hyphenation;

import java.util.Arrays;
import java.util.Map;

/// Divides the words of one language after Liang (1983): patterns vote on every gap between two
/// letters, and an odd highest vote permits a break. Immutable.
public final class Hyphenator {

  private static final int[] NOWHERE = {};

  private final PatternTrie patterns;
  private final Map<String, int[]> exceptions;
  private final int left;
  private final int right;

  /// @param left fewest letters before a break
  /// @param right fewest letters after it
  Hyphenator(PatternTrie patterns, Map<String, int[]> exceptions, int left, int right) {
    this.patterns = patterns;
    this.exceptions = Map.copyOf(exceptions);
    this.left = left;
    this.right = right;
  }

  /// The places where a word may be divided, ascending: indices of the letter that would begin the
  /// next line.
  ///
  /// @param word letters only; case does not matter
  public int[] points(CharSequence word) {
    int length = word.length();
    if (length < left + right) {
      return NOWHERE;
    }
    char[] dotted = dotted(word);
    int[] known = exceptions.get(new String(dotted, 1, length));
    if (known != null) {
      return known.clone();
    }
    byte[] votes = patterns.votes(dotted);
    int[] points = new int[length];
    int count = 0;
    for (int gap = left; gap <= length - right; gap++) {
      if ((votes[gap + 1] & 1) == 1) {
        points[count++] = gap;
      }
    }
    return Arrays.copyOf(points, count);
  }

  /// The word in lower case between the dots that stand for its ends in the patterns. Characters
  /// are lowered one by one, so that indices stay those of the word in any locale.
  private static char[] dotted(CharSequence word) {
    char[] dotted = new char[word.length() + 2];
    dotted[0] = '.';
    for (int i = 0; i < word.length(); i++) {
      char letter = Character.toLowerCase(word.charAt(i));
      dotted[i + 1] = letter == '\u2019' ? '\'' : letter;
    }
    dotted[dotted.length - 1] = '.';
    return dotted;
  }
}
