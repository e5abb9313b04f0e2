package org.briefwright.acceptance.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.Topic;
import org.briefwright.language.Sentences;
import org.briefwright.language.Words;

/// Flesch's reading ease (1948): 206.835 - 1.015 x words per sentence - 84.6 x syllables per
/// word. About 30 to 50 is hard, as learned journals are; above 60 is plain English.
/// Syllables are counted as groups of vowels, without a silent final e.
final class Readability {
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private Readability() {}

  /// A line a topic: its standard bodies' ease, and how many there are.
  static List<String> report(Library library) {
    List<String> lines = new ArrayList<>();
    for (Seed<Topic> topic : library.topics().values()) {
      List<String> bodies =
          library.fragments().values().stream()
              .map(Seed::body)
              .filter(each -> each.topics().contains(topic.id()))
              .map((Fragment each) -> each.body().standard())
              .toList();
      lines.add(
          String.format(
              Locale.ROOT,
              "%-32s %5.1f  (%d fragments)",
              topic.id(),
              ease(String.join(" ", bodies)),
              bodies.size()));
    }
    return lines;
  }

  static double ease(String text) {
    List<String> words = Words.of(text);
    double sentences = Math.max(1, Sentences.of(text).size());
    double count = Math.max(1, words.size());
    double syllables = words.stream().mapToInt(Readability::syllables).sum();
    return 206.835 - 1.015 * count / sentences - 84.6 * syllables / count;
  }

  private static int syllables(String word) {
    String spoken = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
  }
}
