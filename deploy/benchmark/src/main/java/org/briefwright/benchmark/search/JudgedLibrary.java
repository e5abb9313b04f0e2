package org.briefwright.benchmark.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A judged set as items of the library: each topic by its text, each fragment under the topics
/// that it was judged to answer, or under one for all others. What a set does not say is filled
/// with the least that the library accepts.
record JudgedLibrary(JudgedSet set) {
  private static final String OTHERS = "judged-others";
  private static final int MOST_TOPICS = 20;
  private static final int TAG = 160;
  private static final int SHORT = 400;
  private static final int SHORT_WORDS = 30;
  private static final int STANDARD_WORDS = 80;

  /// The item that a fragment of the set becomes.
  static String itemId(String fragment) {
    return slug("judged-f-", fragment);
  }

  /// Topics before the fragments that name them.
  List<Map<String, Object>> items() {
    List<Map<String, Object>> items = new ArrayList<>();
    items.add(item("topics", topic(OTHERS, "Others")));
    set.topics().forEach((id, text) -> items.add(item("topics", topic(topicId(id), text))));
    Map<String, Set<String>> answered = new HashMap<>();
    set.points()
        .forEach(
            (topic, points) ->
                points
                    .keySet()
                    .forEach(
                        fragment ->
                            answered
                                .computeIfAbsent(fragment, _ -> new LinkedHashSet<>())
                                .add(topicId(topic))));
    for (JudgedSet.Text text : set.fragments()) {
      Set<String> topics = answered.getOrDefault(text.id(), Set.of(OTHERS));
      items.add(item("fragments", fragment(text, topics.stream().limit(MOST_TOPICS).toList())));
    }
    return items;
  }

  private static Map<String, Object> item(String collection, Map<String, Object> body) {
    return Map.of("collection", collection, "body", body);
  }

  private static Map<String, Object> topic(String id, String text) {
    return Map.of(
        "id", id,
        "prefLabel", Map.of("en", id),
        "definition", Map.of("en", cut(text, SHORT)),
        "question", Map.of("en", cut(text, 300)));
  }

  private static Map<String, Object> fragment(JudgedSet.Text text, List<String> topics) {
    Map<String, Object> fragment = new LinkedHashMap<>();
    fragment.put("id", itemId(text.id()));
    fragment.put("lang", "en");
    fragment.put("tag", cut(text.text(), TAG).replaceAll("[.\\s]+$", ""));
    fragment.put(
        "body",
        Map.of(
            "short", cut(words(text.text(), SHORT_WORDS), SHORT),
            "standard", cut(words(text.text(), STANDARD_WORDS), SHORT),
            "full", cut(words(text.text(), STANDARD_WORDS), SHORT)));
    fragment.put("kind", "claim");
    fragment.put("topics", topics);
    fragment.put("question", topics.getFirst());
    fragment.put("stance", text.stance() == null ? "neutral" : text.stance());
    fragment.put("baseScore", 0.5);
    fragment.put("confidence", "moderate");
    fragment.put("nature", "opinion");
    fragment.put("audiences", List.of("general"));
    fragment.put("jurisdictions", List.of("INT"));
    fragment.put("tlp", "CLEAR");
    fragment.put("owner", "judged set");
    return fragment;
  }

  private static String topicId(String id) {
    return slug("judged-t-", id);
  }

  /// An id that the library takes is kept; any other becomes one of its own.
  private static String slug(String prefix, String id) {
    return prefix
        + (id.matches("[a-z0-9]{1,40}")
            ? id
            : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
  }

  private static String words(String text, int most) {
    return Pattern.compile("\\s+")
        .splitAsStream(text.strip())
        .limit(most)
        .collect(Collectors.joining(" "));
  }

  private static String cut(String text, int most) {
    String plain = text.strip().replaceAll("\\s+", " ");
    if (plain.length() <= most) {
      return plain;
    }
    int space = plain.lastIndexOf(' ', most);
    return plain.substring(0, space > 0 ? space : most);
  }
}
