package org.briefwright.fragments.store;

import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /// So many fragments say what a topic is about, and so many in all, each topic having as many as
  /// any other; more would only take time and memory.
  private static final int MOST_FRAGMENTS = 200;

  private static final int MOST_OF_ALL = 10_000;

  private final Map<String, Counted> all;
  private final Map<String, Map<String, Counted>> byTopic = new HashMap<>();

  /// What was counted in one language, by runs as [#packed].
  private static final class Counts {
    private final Map<Long, Double> growing = new HashMap<>();
    private double sum;

    private void add(Set<String> more, double weight) {
      more.forEach(run -> growing.merge(packed(run), weight, Double::sum));
      sum += weight * more.size();
    }

    private Counted counted() {
      long[] runs = growing.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
      return new Counted(runs, Arrays.stream(runs).mapToDouble(growing::get).toArray(), sum);
    }
  }

  /// The same in a sixth of the memory, for there may be thousands of topics.
  private record Counted(long[] runs, double[] weights, double sum) {
    double of(String run) {
      int place = Arrays.binarySearch(runs, packed(run));
      return place < 0 ? 0 : weights[place];
    }
  }

  TopicWords(List<Document> topics, Map<String, List<Document>> fragments) {
    Map<String, List<Document>> versions =
        topics.stream().collect(Collectors.groupingBy(Document::id, TreeMap::new, toList()));
    int most = Math.clamp(MOST_OF_ALL / Math.max(1, versions.size()), 1, MOST_FRAGMENTS);
    Map<String, Counts> library = new HashMap<>();
    versions.forEach(
        (id, own) -> {
          Map<String, Counts> counts = new HashMap<>();
          own.forEach(topic -> count(topic, 1, counts, library));
          fragments.getOrDefault(id, List.of()).stream()
              .limit(most)
              .forEach(fragment -> count(fragment, FRAGMENT, counts, library));
          byTopic.put(id, counted(counts));
        });
    all = counted(library);
  }

  private static Map<String, Counted> counted(Map<String, Counts> counts) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().counted()));
  }

  /// The mean logarithm of the ratio over the query's runs; 0 where the library knows none.
  double evidence(String topic, String language, String query) {
    Counted library = all.get(language);
    Counted own = byTopic.getOrDefault(topic, Map.of()).get(language);
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

  private static void count(
      Document document, double weight, Map<String, Counts> counts, Map<String, Counts> library) {
    document
        .texts()
        .forEach(
            (language, texts) -> {
              Counts own = counts.computeIfAbsent(language, _ -> new Counts());
              Counts all = library.computeIfAbsent(language, _ -> new Counts());
              for (String text : texts) {
                Set<String> runs = runs(text);
                own.add(runs, weight);
                all.add(runs, weight);
              }
            });
  }

  /// The at most four characters of a run as one number.
  private static long packed(String run) {
    long packed = 0;
    for (int i = 0; i < run.length(); i++) {
      packed = packed << Character.SIZE | run.charAt(i);
    }
    return packed;
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
