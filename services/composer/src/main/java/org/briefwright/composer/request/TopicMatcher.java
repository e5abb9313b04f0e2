package org.briefwright.composer.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.language.Words;

/// Finds the topic that a reader's words mean: by id, by label, by alternative label, else by
/// the words it shares with each topic, rare words counting more.
public final class TopicMatcher {

  /// Below this share of the query's weight no topic is taken for granted.
  private static final double CONFIDENT = 0.30;

  private static final double LABEL = 1.0;
  private static final double PROSE = 0.6;
  private static final int NEAREST = 3;

  private final List<Topic> topics;
  private final List<Map<String, Double>> weights = new ArrayList<>();
  private final Map<String, Integer> documentFrequency = new HashMap<>();
  private final Map<String, Topic> byId = new HashMap<>();
  private final Map<String, Topic> byLabel = new HashMap<>();
  private final Map<String, Topic> byAltLabel = new HashMap<>();

  public TopicMatcher(List<Topic> topics) {
    this.topics = topics.stream().sorted(Comparator.comparing(Topic::id)).toList();
    for (Topic topic : this.topics) {
      Map<String, Double> stems = new HashMap<>();
      addProse(stems, topic);
      addLabels(stems, topic);
      weights.add(stems);
      byId.put(topic.id(), topic);
      topic
          .prefLabel()
          .texts()
          .values()
          .forEach(label -> byLabel.putIfAbsent(normal(label), topic));
      altLabels(topic).forEach(label -> byAltLabel.putIfAbsent(normal(label), topic));
      stems.keySet().forEach(stem -> documentFrequency.merge(stem, 1, Integer::sum));
    }
  }

  /// How the words were resolved.
  public sealed interface Match {

    /// The topic meant, and by what: `id`, `label`, `altLabel` or `text`.
    record Found(Topic topic, String by, double confidence) implements Match {}

    /// No topic is near enough; these are the nearest, best first.
    record NotFound(List<Topic> nearest) implements Match {}
  }

  /// Resolves a reader's words. Order and ties are fixed by the topics' ids.
  public Match match(String words) {
    Topic named = byId.get(words.strip());
    if (named != null) {
      return new Match.Found(named, "id", 1);
    }
    String query = normal(words);
    Topic labelled = byLabel.get(query);
    if (labelled != null) {
      return new Match.Found(labelled, "label", 1);
    }
    Topic alsoLabelled = byAltLabel.get(query);
    if (alsoLabelled != null) {
      return new Match.Found(alsoLabelled, "altLabel", 1);
    }
    return byWords(words);
  }

  private Match byWords(String words) {
    Set<String> query = Stems.of(words);
    record Scored(Topic topic, double score) {}
    List<Scored> scored = new ArrayList<>();
    double whole = query.stream().mapToDouble(this::rarity).sum();
    for (int i = 0; i < topics.size(); i++) {
      Map<String, Double> stems = weights.get(i);
      double shared =
          query.stream()
              .sorted()
              .mapToDouble(stem -> rarity(stem) * stems.getOrDefault(stem, 0.0))
              .sum();
      scored.add(new Scored(topics.get(i), whole == 0 ? 0 : shared / whole));
    }
    scored.sort(
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(candidate -> candidate.topic().id()));
    if (!scored.isEmpty() && scored.getFirst().score() >= CONFIDENT) {
      Scored best = scored.getFirst();
      return new Match.Found(best.topic(), "text", Math.min(1, best.score()));
    }
    return new Match.NotFound(scored.stream().limit(NEAREST).map(Scored::topic).toList());
  }

  /// Inverse document frequency; a word that no topic knows weighs as much as the rarest known.
  private double rarity(String stem) {
    int frequency = Math.max(1, documentFrequency.getOrDefault(stem, 1));
    return Math.log(1 + (double) topics.size() / frequency);
  }

  private static void addLabels(Map<String, Double> stems, Topic topic) {
    List<String> labels = new ArrayList<>(altLabels(topic));
    labels.addAll(topic.prefLabel().texts().values());
    labels.add(topic.id());
    labels.forEach(label -> Stems.of(label).forEach(stem -> stems.put(stem, LABEL)));
  }

  private static void addProse(Map<String, Double> stems, Topic topic) {
    Set<String> prose = new HashSet<>();
    topic.definition().texts().values().forEach(text -> prose.addAll(Stems.of(text)));
    topic.question().texts().values().forEach(text -> prose.addAll(Stems.of(text)));
    prose.forEach(stem -> stems.put(stem, PROSE));
  }

  private static List<String> altLabels(Topic topic) {
    return topic.altLabels().values().stream().flatMap(List::stream).toList();
  }

  private static String normal(String text) {
    return String.join(" ", Words.of(text));
  }
}
