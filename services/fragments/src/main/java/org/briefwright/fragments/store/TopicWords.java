package org.briefwright.fragments.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefwright.search.index.Document;

/// How much likelier a topic makes a query's letters than the library as a whole does: naive Bayes
/// on runs of four letters, which meet compounds and inflected forms that no list of stems knows.
/// A topic's texts and those of its fragments are counted together, each run once a text.
final class TopicWords {
  private static final int RUN = 4;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// A text of a fragment against one of the topic's own.
  private static final double FRAGMENT = 0.15;

  /// Counts that a topic has in common with the library before it says anything (Dirichlet).
  private static final double PRIOR = 150;

  /// So many fragments say what a topic is about; more would only take time.
  private static final int MOST_FRAGMENTS = 200;

  private final Map<String, Counts> all = new HashMap<>();
  private final Map<String, Map<String, Counts>> byTopic = new HashMap<>();

  /// What was counted in one language.
  private static final class Counts {
    private final Map<String, Double> runs = new HashMap<>();
    private double sum;

    private void add(Set<String> more, double weight) {
      more.forEach(run -> runs.merge(run, weight, Double::sum));
      sum += weight * more.size();
    }

    private double of(String run) {
      return runs.getOrDefault(run, 0.0);
    }
  }

  TopicWords(List<Document> topics, Map<String, List<Document>> fragments) {
    for (Document topic : topics) {
      count(topic.id(), topic, 1);
      fragments.getOrDefault(topic.id(), List.of()).stream()
          .limit(MOST_FRAGMENTS)
          .forEach(fragment -> count(topic.id(), fragment, FRAGMENT));
    }
  }

  /// The mean logarithm of the ratio over the query's runs; 0 where the library knows none.
  double evidence(String topic, String language, String query) {
    Counts library = all.get(language);
    Counts own = byTopic.getOrDefault(topic, Map.of()).get(language);
    Set<String> asked = runs(query);
    if (own == null || asked.isEmpty()) {
      return 0;
    }
    double sum = 0;
    for (String run : asked) {
      double expected = library.of(run) / library.sum;
      if (expected > 0) {
        double smoothed = (own.of(run) + PRIOR * expected) / (own.sum + PRIOR);
        sum += StrictMath.log(smoothed / expected);
      }
    }
    return sum / asked.size();
  }

  private void count(String topic, Document document, double weight) {
    document
        .texts()
        .forEach(
            (language, texts) -> {
              Counts own =
                  byTopic
                      .computeIfAbsent(topic, _ -> new HashMap<>())
                      .computeIfAbsent(language, _ -> new Counts());
              Counts library = all.computeIfAbsent(language, _ -> new Counts());
              for (String text : texts) {
                Set<String> runs = runs(text);
                own.add(runs, weight);
                library.add(runs, weight);
              }
            });
  }

  private static Set<String> runs(String text) {
    Set<String> runs = new LinkedHashSet<>();
    for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
      String marked = "_" + word + "_";
      if (word.isEmpty()) {
        continue;
      }
      for (int start = 0; start <= Math.max(0, marked.length() - RUN); start++) {
        runs.add(marked.substring(start, Math.min(start + RUN, marked.length())));
      }
    }
    return runs;
  }
}
