package org.briefwright.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// Makes topics and fragments after the pattern of real ones: the same fields, lengths, stances,
/// key points and citations, and their words in another order, so that no two say the same.
final class GrownTexts {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  /// Words that rules of the templates watch; in a random order they would break them.
  private static final Pattern WATCHED =
      Pattern.compile(
          "(?i)(un)?likely|(im)?probabl[ey]|certain(ly)?|chance|confiden\\w+|recommend\\w*");

  private static final int TAG_WORDS = 9;
  private static final int LONGEST_TAG = 150;
  private static final int SENTENCE = 14;

  private final Random random = new Random(5);
  private final List<JsonNode> patterns;
  private final List<String> vocabulary = new ArrayList<>();

  /// @param patterns fragments of the library, at least one
  GrownTexts(List<JsonNode> patterns) {
    this.patterns = List.copyOf(patterns);
    for (JsonNode pattern : patterns) {
      pattern.get("body").forEach(text -> vocabulary.addAll(words(text.asText())));
    }
    vocabulary.removeIf(word -> WATCHED.matcher(word).matches());
  }

  /// So many words as a reader may look for them.
  String query(int words) {
    StringJoiner query = new StringJoiner(" ");
    for (int i = 0; i < words; i++) {
      query.add(word());
    }
    return query.toString();
  }

  ObjectNode topic(String id) {
    ObjectNode topic = JsonNodeFactory.instance.objectNode().put("id", id);
    topic.putObject("prefLabel").put("en", sentence(4) + " " + id);
    topic.putObject("definition").put("en", sentence(SENTENCE) + ".");
    topic.putObject("question").put("en", sentence(TAG_WORDS) + "?");
    return topic;
  }

  /// A fragment that answers one topic's question alone.
  ///
  /// @param earlier another of the topic for it to attack, or null
  ObjectNode fragment(String id, String topic, String earlier) {
    JsonNode pattern = patterns.get(random.nextInt(patterns.size()));
    ObjectNode fragment = pattern.deepCopy();
    fragment.remove(List.of("alsoAnswers", "figure", "relations", "keyPoints"));
    fragment.put("id", id).put("question", topic);
    fragment.putArray("topics").add(topic);
    String tag = sentence(TAG_WORDS);
    fragment.put("tag", tag.substring(0, Math.min(tag.length(), LONGEST_TAG)).strip());
    ObjectNode body = fragment.putObject("body");
    pattern
        .get("body")
        .properties()
        .forEach(text -> body.put(text.getKey(), text(words(text.getValue().asText()).size())));
    pattern
        .path("keyPoints")
        .forEach(
            point -> {
              if (point.asText().startsWith(topic + "/")) {
                fragment.withArray("keyPoints").add(point);
              }
            });
    if (earlier != null) {
      fragment.putArray("relations").addObject().put("type", "attacks").put("target", earlier);
    }
    return fragment;
  }

  private String text(int words) {
    StringJoiner text = new StringJoiner(" ");
    for (int left = words; left > 0; left -= SENTENCE) {
      text.add(sentence(Math.min(left, SENTENCE)) + ".");
    }
    return text.toString();
  }

  private String sentence(int words) {
    String text = query(words);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String word() {
    return vocabulary.get(random.nextInt(vocabulary.size()));
  }

  private static List<String> words(String text) {
    return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }
}
