package org.briefwright.fragments.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.briefwright.search.index.Document;
import org.briefwright.search.index.HybridIndex;
import org.briefwright.search.index.Query;
import org.briefwright.search.index.Ranked;

/// Finds the topics that words mean, by four kinds of evidence: the nearest sentence of the topic,
/// the middle of what it and its fragments say, the share of the words that it has, and the letters
/// that it and its fragments make likely. Their weights are a conditional logit's, fitted on half
/// of the requests in docs/library.md; its shares tell how clearly one topic is meant.
public final class TopicRanking {
  private static final double NEAREST = 4.5;
  private static final double CENTRE = 5.7;
  private static final double WORDS = 6.6;
  private static final double LETTERS = 6.1;

  /// Of queries that are not embedded only the words are known.
  private static final double ONLY_WORDS = 2.8;

  private static final double ONLY_LETTERS = 6.5;

  /// From this share on a topic may take the shares of the broader and narrower ones for its own:
  /// who means one of them is served. Below it two topics are too close to call.
  private static final double CLEAR = 0.7;

  /// How much likelier a topic that is first by all evidence is the one meant where a reading of
  /// its own puts it first too: the nearest sentence, or of a query that is not embedded both words
  /// and letters. Counted on the requests that the weights were fitted on.
  private static final double AGREED = 3.7;

  /// Below it the library is not about the query at all, however clearly one topic is the nearest.
  private static final double ABOUT = 0.355;

  /// Brings the share of words to the scale of cosines.
  private static final double OTHER_LANGUAGES = 2.6;

  /// Who asks for what the library does not have is told of so many topics all the same.
  private static final int NAMED_ANYWAY = 3;

  private static final int SPEAKERS = 3;
  private static final double SCALE = 1_000;
  private static final double DIGITS = 1e4;

  private final HybridIndex topics;
  private final HybridIndex fragments;
  private final Map<String, Set<String>> relatives;
  private final TopicMeaning meaning;
  private final TopicWords letters;

  /// @param relatives of each topic those that are broader or narrower
  public TopicRanking(
      HybridIndex topics, HybridIndex fragments, Map<String, Set<String>> relatives) {
    this.topics = topics;
    this.fragments = fragments;
    this.relatives = Map.copyOf(relatives);
    Map<String, List<Document>> answers =
        fragments.documents().stream()
            .filter(fragment -> fragment.group() != null)
            .collect(Collectors.groupingBy(Document::group));
    this.meaning = new TopicMeaning(topics.documents(), answers);
    this.letters = new TopicWords(topics.documents(), answers);
  }

  /// The admitted topics, best first, each with the confidence that it is meant.
  public List<Ranked> rank(
      String words, Function<String, byte[]> embed, Predicate<Document> admitted) {
    Query asked = topics.read(words, embed);
    double[] nearness = topics.nearness(asked);
    double[] shares = topics.wordShare(asked);
    Map<String, Double> argued = byTopic(fragments.nearness(fragments.read(words, embed)));
    Map<String, Kinds> kinds = new HashMap<>();
    Map<String, Double> about = new HashMap<>();
    for (int place = 0; place < nearness.length; place++) {
      String topic = topics.documents().get(place).id();
      kinds.put(topic, kinds(topic, asked, words, shares[place]));
      about.put(
          topic,
          asked.vector() == null
              ? Math.min(1, OTHER_LANGUAGES * shares[place])
              : (nearness[place] + argued.getOrDefault(topic, 0.0)) / 2);
    }
    boolean embedded = asked.vector() != null;
    Kinds first = kinds.values().stream().reduce(Kinds.NONE, Kinds::greatest);
    Map<String, Double> evidence = new HashMap<>();
    kinds.forEach((topic, own) -> evidence.put(topic, own.evidence(embedded)));
    Map<String, Double> clear = shares(evidence);
    double most = clear.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    List<Ranked> ranked = new ArrayList<>();
    for (Document topic : topics.documents()) {
      int score = (int) Math.rint(SCALE * evidence.get(topic.id()));
      if (admitted.test(topic)) {
        double sure = sure(topic.id(), clear);
        boolean leads = clear.get(topic.id()) == most;
        double agreed =
            leads && kinds.get(topic.id()).agrees(first, embedded)
                ? AGREED * sure / (1 - sure + AGREED * sure)
                : sure;
        ranked.add(new Ranked(topic, score, confidence(agreed, about.get(topic.id()))));
      }
    }
    ranked.sort(
        Comparator.comparingInt(Ranked::score)
            .reversed()
            .thenComparing(one -> one.document().id())
            .thenComparing(one -> one.document().version()));
    int speak = (int) ranked.stream().filter(one -> one.score() > 0).count();
    return ranked.subList(0, Math.min(ranked.size(), Math.max(speak, NAMED_ANYWAY)));
  }

  /// What speaks for a topic, kind by kind.
  private record Kinds(double nearest, double centre, double words, double letters) {
    static final Kinds NONE = new Kinds(0, 0, 0, 0);

    double evidence(boolean embedded) {
      return embedded
          ? NEAREST * nearest + CENTRE * centre + WORDS * words + LETTERS * letters
          : ONLY_WORDS * words + ONLY_LETTERS * letters;
    }

    Kinds greatest(Kinds other) {
      return new Kinds(
          Math.max(nearest, other.nearest),
          Math.max(centre, other.centre),
          Math.max(words, other.words),
          Math.max(letters, other.letters));
    }

    /// Whether it is first by the reading that is asked besides.
    boolean agrees(Kinds first, boolean embedded) {
      return embedded
          ? nearest > 0 && nearest == first.nearest
          : words > 0 && words == first.words && letters > 0 && letters == first.letters;
    }
  }

  private Kinds kinds(String topic, Query asked, String words, double share) {
    double likely = letters.evidence(topic, asked.language(), words);
    return asked.vector() == null
        ? new Kinds(0, 0, share, likely)
        : new Kinds(
            meaning.nearest(topic, asked.vector()),
            meaning.centre(topic, asked.vector()),
            share,
            likely);
  }

  /// The share of a topic, of one that is clear with those of the broader and narrower ones.
  private double sure(String topic, Map<String, Double> clear) {
    double sure = clear.get(topic);
    if (sure >= CLEAR) {
      for (String relative : relatives.getOrDefault(topic, Set.of()).stream().sorted().toList()) {
        sure += clear.getOrDefault(relative, 0.0);
      }
    }
    return Math.min(sure, 1);
  }

  private static double confidence(double sure, double about) {
    double lesser = about < ABOUT ? Math.min(about, sure) : sure;
    return Math.clamp(Math.rint(lesser * DIGITS) / DIGITS, 0, 1);
  }

  /// Evidence as shares of 1 (softmax).
  private Map<String, Double> shares(Map<String, Double> evidence) {
    double most = evidence.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    Map<String, Double> shares = new HashMap<>();
    double sum = 0;
    for (Document topic : topics.documents()) {
      double share = StrictMath.exp(evidence.get(topic.id()) - most);
      if (shares.put(topic.id(), share) == null) {
        sum += share;
      }
    }
    double all = sum;
    shares.replaceAll((_, share) -> share / all);
    return shares;
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
    return values.stream()
            .sorted(Comparator.reverseOrder())
            .limit(SPEAKERS)
            .mapToDouble(Double::doubleValue)
            .sum()
        / SPEAKERS;
  }
}
