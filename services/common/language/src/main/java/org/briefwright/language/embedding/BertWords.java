package org.briefwright.language.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits a text as BERT's uncased models were trained: at white space, with each sign of
/// punctuation and each ideograph for itself, in lower case and without accents.
final class BertWords {
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private BertWords() {}

  static List<String> of(String text) {
    BertWords splitter = new BertWords();
    String plain = Normalizer.normalize(clean(text), Normalizer.Form.NFD);
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .flatMap(c -> Character.toString(c).toLowerCase(Locale.ROOT).codePoints())
        .forEach(splitter::take);
    splitter.end();
    return splitter.words;
  }

  private void take(int c) {
    if (Character.isWhitespace(c)) {
      end();
    } else if (isPunctuation(c)) {
      end();
      words.add(Character.toString(c));
    } else {
      word.appendCodePoint(c);
    }
  }

  private void end() {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
                clean.append(' ');
              } else if (isIdeograph(c)) {
                clean.append(' ').appendCodePoint(c).append(' ');
              } else if (c != 0xFFFD && !isControl(c)) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /// The blocks that the training took for Chinese.
  private static boolean isIdeograph(int c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0x20000 && c <= 0x2A6DF
        || c >= 0x2A700 && c <= 0x2CEAF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x2F800 && c <= 0x2FA1F;
  }

  /// Everything in ASCII that is neither letter nor digit counts, `$` and `^` too.
  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
