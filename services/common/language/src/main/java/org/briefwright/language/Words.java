package org.briefwright.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words of a running text.
public final class Words {

  private Words() {}

  /// How many words a reader counts: runs of anything that is not white space and holds at
  /// least one letter or digit.
  public static int count(String text) {
    int words = 0;
    boolean inRun = false;
    boolean counted = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inRun = false;
      } else {
        if (!inRun) {
          inRun = true;
          counted = false;
        }
        if (!counted && Character.isLetterOrDigit(c)) {
          words++;
          counted = true;
        }
      }
      i += Character.charCount(c);
    }
    return words;
  }

  /// Lower-case words in order, split at everything but letters, digits and inner apostrophes,
  /// so that punctuation and case do not tell two texts apart.
  public static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean inside = i < plain.length() && isWordCharacter(plain, i);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(plain.substring(start, i).replace('\u2019', '\''));
        start = -1;
      }
    }
    return List.copyOf(words);
  }

  private static boolean isWordCharacter(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    boolean apostrophe = c == '\'' || c == '\u2019';
    return apostrophe
        && i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }
}
