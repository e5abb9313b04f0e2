package org.briefwright.composer.request;

import java.util.Set;
import java.util.TreeSet;
import org.briefwright.language.Words;

/// Words cut to their stems, so that "ceding" finds "cede" and "guarantees" finds "guarantee".
/// A first, simple rule: function words are dropped and common English endings cut.
final class Stems {

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "can", "could", "do", "does", "for",
          "from", "how", "if", "in", "is", "it", "its", "more", "no", "not", "of", "on", "or",
          "should", "so", "such", "than", "that", "the", "their", "there", "this", "to", "up",
          "was", "what", "when", "where", "which", "who", "why", "will", "with", "without",
          "would");

  private static final String[] ENDINGS = {
    "ations", "ation", "ings", "ments", "ment", "sions", "sion", "tions", "tion", "ing", "ence",
    "ences", "ees", "ies", "ed", "es", "ee", "s", "e", "y"
  };

  private static final int SHORTEST_STEM = 3;

  private Stems() {}

  static Set<String> of(String text) {
    Set<String> stems = new TreeSet<>();
    for (String word : Words.of(text)) {
      if (!FUNCTION_WORDS.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
