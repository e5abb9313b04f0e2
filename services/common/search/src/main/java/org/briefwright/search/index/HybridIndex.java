package org.briefwright.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import org.briefwright.language.embedding.SmallVector;

/// Ranks documents by words and by meaning: H = cosine + 0.5 BM25 / (sum of idf), of the systems
/// that were compared the one that kept its lead on every set (docs/search.md). Rounded to whole
/// numbers, with ties in the documents' order, so that the order is the same on every machine.
public final class HybridIndex {
  private static final double SCALE = 10_000;
  private static final double LEXICAL = 0.5;

  private final List<Document> documents;
  private final LexicalIndex words;
  private final VectorTable vectors;

  /// @param documents in the order of their ids and versions
  public HybridIndex(List<Document> documents) {
    this.documents = List.copyOf(documents);
    this.words = new LexicalIndex(this.documents);
    this.vectors = new VectorTable(this.documents);
  }

  public int size() {
    return documents.size();
  }

  public List<Document> documents() {
    return documents;
  }

  /// Reads a query in the language in which the index knows most of it, by weight; English where
  /// that decides nothing. Only an English one is embedded.
  public Query read(String text, Function<String, byte[]> embed) {
    Query best = null;
    double most = 0;
    for (String language : Languages.all()) {
      List<String> stems = Languages.stems(language, text);
      double weight = stems.stream().mapToDouble(stem -> words.rarity(language, stem)).sum();
      double known =
          stems.stream()
              .filter(stem -> words.has(language, stem))
              .mapToDouble(stem -> words.rarity(language, stem))
              .sum();
      double share = weight == 0 ? 0 : known / weight;
      if (best == null || share > most) {
        best = new Query(language, stems, weight, null);
        most = share;
      }
    }
    boolean english = best.language().equals(Languages.ENGLISH) && !isCyrillic(text);
    return new Query(
        best.language(), best.stems(), best.weight(), english ? embed.apply(text) : null);
  }

  /// The best documents among those that are admitted, best first; none without a score.
  public List<Ranked> rank(Query query, Predicate<Document> admitted, int limit) {
    double[] meaning = nearness(query);
    double[] words = wordShare(query);
    int[] scores = new int[documents.size()];
    for (int place = 0; place < scores.length; place++) {
      scores[place] = score(meaning[place] + LEXICAL * words[place]);
    }
    return best(scores, admitted, limit).stream()
        .map(place -> new Ranked(documents.get(place), scores[place]))
        .toList();
  }

  /// A sum of shares as a score.
  public static int score(double sum) {
    return (int) Math.rint(SCALE * sum);
  }

  /// The cosine of each document's nearest vector with the query's; 0 where either has none.
  public double[] nearness(Query query) {
    double[] nearness = new double[documents.size()];
    if (query.vector() != null) {
      int[] dots = vectors.nearness(query.vector());
      for (int place = 0; place < dots.length; place++) {
        nearness[place] = (double) dots[place] / SmallVector.ONE;
      }
    }
    return nearness;
  }

  /// BM25 of each document in parts of what all of the query's words together could give.
  public double[] wordShare(Query query) {
    double[] shares = new double[documents.size()];
    if (!query.stems().isEmpty()) {
      float[] scores = words.scores(query.language(), query.stems());
      for (int place = 0; place < scores.length; place++) {
        shares[place] = scores[place] / query.weight();
      }
    }
    return shares;
  }

  private List<Integer> best(int[] scores, Predicate<Document> admitted, int limit) {
    Comparator<Integer> worstFirst =
        Comparator.<Integer>comparingInt(place -> scores[place])
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
    for (int place = 0; place < scores.length; place++) {
      boolean wanted =
          scores[place] > 0
              && (best.size() < limit || scores[place] > scores[best.element()])
              && admitted.test(documents.get(place));
      if (wanted) {
        best.add(place);
        if (best.size() > limit) {
          best.remove();
        }
      }
    }
    List<Integer> ordered = new ArrayList<>();
    while (!best.isEmpty()) {
      ordered.add(best.remove());
    }
    return ordered.reversed();
  }

  private static boolean isCyrillic(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long cyrillic =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
            .count();
    return cyrillic * 2 > letters;
  }
}
