package org.briefwright.fragments.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    Stream.of(topic.prefLabel(), topic.question(), topic.definition())
        .forEach(text -> add(texts, text));
    topic
        .altLabels()
        .forEach((lang, labels) -> labels.forEach(label -> add(texts, Map.of(lang, label))));
    topic.keyPoints().stream().map(KeyPoint::text).forEach(text -> add(texts, text));
    return new SearchText(null, texts, texts.getOrDefault(ENGLISH, List.of()));
  }

  private static void add(Map<String, List<String>> texts, Map<String, String> text) {
    text.forEach((lang, words) -> texts.computeIfAbsent(lang, _ -> new ArrayList<>()).add(words));
  }
}
