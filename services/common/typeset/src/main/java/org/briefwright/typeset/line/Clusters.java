package org.briefwright.typeset.line;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Characters that a reader takes for one: a letter with its marks, an emoji of several parts
/// (UAX 29).
final class Clusters {

  /// Few documents need it.
  private static final class Expression {
    static final Pattern CLUSTER = Pattern.compile("\\X");
  }

  private Clusters() {}

  /// Whether a character combines with the one before it: the blocks of marks that Latin, Cyrillic
  /// and Greek use.
  static boolean combining(int c) {
    return c >= 0x300
        && (c < 0x370
            || c >= 0x483 && c <= 0x489
            || c >= 0x1AB0 && c <= 0x1AFF
            || c >= 0x1DC0 && c <= 0x1DFF
            || c >= 0x20D0 && c <= 0x20FF
            || c >= 0xFE20 && c <= 0xFE2F);
  }

  /// The text with letters and marks composed where Unicode has a character for both (NFC), which
  /// fonts draw better than they place marks. Text without marks stays as it is.
  static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (combining(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /// Where the cluster that begins at `at` ends.
  static int end(String text, int at, int to) {
    Matcher matcher = Expression.CLUSTER.matcher(text).region(at, to);
    return matcher.lookingAt() ? matcher.end() : at + Character.charCount(text.codePointAt(at));
  }

  /// Where the marks that stand at `at` end.
  static int marksEnd(String text, int at, int to) {
    int end = at;
    while (end < to && combining(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// Where the letter begins that the marks before `at` belong to.
  static int baseBefore(String text, int at, int from) {
    int base = at;
    while (base > from && combining(text.charAt(base - 1))) {
      base--;
    }
    return base == from ? from : text.offsetByCodePoints(base, -1);
  }

  /// Whether a character belongs to a script that is written from right to left.
  static boolean rightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
