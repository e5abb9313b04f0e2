package org.briefwright.benchmark.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.briefwright.language.embedding.SmallVector;
import org.briefwright.search.index.Document;
import org.briefwright.search.index.HybridIndex;
import org.briefwright.search.index.Query;

/// Measures the index on generated libraries: time to make it, memory, time of a search. Words
/// follow Zipf's law, forty to a fragment; vectors are random, since embedding a million texts
/// would take hours and a scan costs the same whatever they hold. Embedding the query is left out.
public final class SearchScale {
  private static final int WORDS = 40;
  private static final int VOCABULARY = 30_000;
  private static final int QUERY_WORDS = 6;
  private static final int WARM_UP = 60;
  private static final int SEARCHES = 300;
  private static final int PAGE = 20;

  private final Random random = new Random(11);

  private SearchScale() {}

  /// @param arguments numbers of fragments
  public static void main(String[] arguments) {
    System.out.println(
        "| fragments | index made in | memory, index and texts | search p50 | search p99 |");
    System.out.println("|---:|---:|---:|---:|---:|");
    for (String count : arguments) {
      new SearchScale().measure(Integer.parseInt(count));
    }
  }

  private void measure(int count) {
    long empty = used();
    List<Document> documents = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      documents.add(
          new Document(
              "f-%07d".formatted(i),
              1,
              null,
              null,
              Map.of("en", List.of(text(WORDS))),
              List.of(vector())));
    }
    long before = ProcessorTime.nanos();
    HybridIndex index = new HybridIndex(documents);
    double made = (ProcessorTime.nanos() - before) / 1e9;
    double[] times = new double[SEARCHES];
    for (int i = -WARM_UP; i < SEARCHES; i++) {
      String words = text(QUERY_WORDS);
      byte[] vector = vector();
      long begin = ProcessorTime.nanos();
      Query query = index.read(words, _ -> vector);
      index.rank(query, _ -> true, PAGE);
      if (i >= 0) {
        times[i] = (ProcessorTime.nanos() - begin) / 1e6;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        "| %,d | %.1f s | %,d MiB | %.2f ms | %.2f ms |%n",
        count, made, (used() - empty) >> 20, times[SEARCHES / 2], times[SEARCHES * 99 / 100]);
    if (index.size() != count) {
      throw new IllegalStateException("the index has lost documents");
    }
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
      text.append("word").append(rank).append(' ');
    }
    return text.toString();
  }

  private byte[] vector() {
    byte[] vector = new byte[SmallVector.SIZE];
    random.nextBytes(vector);
    return vector;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
