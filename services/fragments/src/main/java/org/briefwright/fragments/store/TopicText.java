package org.briefwright.fragments.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.fragments.KeyPoint;
import org.briefwright.fragments.Topic;
import org.briefwright.items.SearchText;

/// By what a topic is found: its labels, definition, question and key points, each for itself, so
/// that words meet the nearest of them and not an average.
final class TopicText {
  private static final String ENGLISH = "en";

  private TopicText() {}

  static SearchText of(Topic topic) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    addNames(texts, topic);
    add(texts, topic.definition());
    topic.keyPoints().stream().map(KeyPoint::text).forEach(text -> add(texts, text));
    List<String> meanings = List.copyOf(texts.getOrDefault(ENGLISH, List.of()));
    addNames(texts, topic);
    return new SearchText(null, null, texts, meanings);
  }

  /// Said twice in the texts, since a word of the label or the question tells more than one of
  /// a key point.
  private static void addNames(Map<String, List<String>> texts, Topic topic) {
    add(texts, topic.prefLabel());
    add(texts, topic.question());
    topic
        .altLabels()
        .forEach((lang, labels) -> labels.forEach(label -> add(texts, Map.of(lang, label))));
  }

  private static void add(Map<String, List<String>> texts, Map<String, String> text) {
    text.forEach((lang, words) -> texts.computeIfAbsent(lang, _ -> new ArrayList<>()).add(words));
  }
}
