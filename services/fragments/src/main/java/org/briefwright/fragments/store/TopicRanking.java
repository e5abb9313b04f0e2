package org.briefwright.fragments.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.briefwright.search.index.Document;
import org.briefwright.search.index.HybridIndex;
import org.briefwright.search.index.Query;
import org.briefwright.search.index.Ranked;

/// Finds the topics that words mean: by the topic's own texts, and by the fragments that answer its
/// question, of which the three best speak for it. The weights and the scale of confidence were
/// set on the requests in docs/library.md.
public final class TopicRanking {
  private static final int SPEAKERS = 3;
  private static final double WORDS = 0.5;

  /// Brings the share of words, the only thing that is known of a query in another language than
  /// English, to the scale of the cosines, so that one bound of confidence serves both.
  private static final double OTHER_LANGUAGES = 2.6;

  private static final double DIGITS = 1e4;

  private final HybridIndex topics;
  private final HybridIndex fragments;

  public TopicRanking(HybridIndex topics, HybridIndex fragments) {
    this.topics = topics;
    this.fragments = fragments;
  }

  /// The admitted topics, best first, each with the confidence that it is meant.
  public List<Ranked> rank(
      String words, Function<String, byte[]> embed, Predicate<Document> admitted) {
    Query asked = topics.read(words, embed);
    Query argued = fragments.read(words, embed);
    double[] nearness = topics.nearness(asked);
    double[] shares = topics.wordShare(asked);
    Map<String, Double> arguedNearness = byTopic(fragments.nearness(argued));
    Map<String, Double> arguedShares = byTopic(fragments.wordShare(argued));
    List<Ranked> ranked = new ArrayList<>();
    for (int place = 0; place < nearness.length; place++) {
      Document topic = topics.documents().get(place);
      double sum =
          nearness[place] + WORDS * (shares[place] + arguedShares.getOrDefault(topic.id(), 0.0));
      double confidence =
          asked.vector() == null
              ? Math.min(1, OTHER_LANGUAGES * shares[place])
              : (nearness[place] + arguedNearness.getOrDefault(topic.id(), 0.0)) / 2;
      if (HybridIndex.score(sum) > 0 && admitted.test(topic)) {
        ranked.add(new Ranked(topic, HybridIndex.score(sum), rounded(confidence)));
      }
    }
    ranked.sort(
        Comparator.comparingInt(Ranked::score)
            .reversed()
            .thenComparing(one -> one.document().id())
            .thenComparing(one -> one.document().version()));
    return ranked;
  }

  /// The mean of each topic's three best fragments; fewer count as if the rest had nothing.
  private Map<String, Double> byTopic(double[] values) {
    Map<String, List<Double>> grouped = new HashMap<>();
    for (int place = 0; place < values.length; place++) {
      String topic = fragments.documents().get(place).group();
      if (topic != null) {
        grouped.computeIfAbsent(topic, _ -> new ArrayList<>()).add(values[place]);
      }
    }
    Map<String, Double> means = new HashMap<>();
    grouped.forEach((topic, all) -> means.put(topic, meanOfBest(all)));
    return means;
  }

  private static double meanOfBest(List<Double> values) {
    values.sort(Comparator.reverseOrder());
    double sum = 0;
    for (int i = 0; i < Math.min(SPEAKERS, values.size()); i++) {
      sum += values.get(i);
    }
    return sum / SPEAKERS;
  }

  private static double rounded(double confidence) {
    return Math.max(0, Math.rint(confidence * DIGITS) / DIGITS);
  }
}
