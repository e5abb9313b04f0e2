package org.briefwright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Splits running text into sentences. A rule of our own rather than the JDK's break iterator,
/// whose rules change between releases, while a brief's record of sentences must not.
public final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "art.", "arts.", "no.", "nos.", "cf.", "e.g.", "i.e.", "vol.", "dr.", "mr.", "mrs.",
          "ms.", "prof.", "gen.", "st.", "u.s.", "u.n.", "vs.", "p.", "pp.", "para.", "res.",
          "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "oct.", "nov.", "dec.", "approx.", "ca.",
          "c.");
  private static final String CLOSERS = ")]\"'\u201d\u2019\u00bb";

  private Sentences() {}

  /// The sentences in order, without the white space between them. Text without an end mark is
  /// one
  /// sentence; blank text has none.
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsSentence(text, start, i)) {
        int end = afterClosers(text, i + 1);
        add(sentences, text.substring(start, end));
        start = end;
        i = end - 1;
      }
    }
    add(sentences, text.substring(start));
    return List.copyOf(sentences);
  }

  private static boolean endsSentence(String text, int start, int i) {
    char c = text.charAt(i);
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    int next = afterClosers(text, i + 1);
    if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    return c != '.' || !endsAbbreviation(text, start, i) && !nextIsLowerCase(text, next);
  }

  private static boolean endsAbbreviation(String text, int start, int dot) {
    int from = dot;
    while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, dot + 1);
    boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean nextIsLowerCase(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Character.isLowerCase(text.charAt(i));
  }

  private static int afterClosers(String text, int from) {
    int i = from;
    while (i < text.length() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static void add(List<String> sentences, String sentence) {
    String trimmed = sentence.strip();
    if (!trimmed.isEmpty()) {
      sentences.add(trimmed);
    }
  }
}
