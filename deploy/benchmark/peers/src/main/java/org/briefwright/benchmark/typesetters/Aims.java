package org.briefwright.benchmark.typesetters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.briefwright.benchmark.typesetters.engine.Cost;
import org.briefwright.benchmark.typesetters.engine.Engine;
import org.briefwright.benchmark.typesetters.engine.Printed;
import org.briefwright.benchmark.typesetters.manuscript.Author;
import org.briefwright.benchmark.typesetters.manuscript.Manuscript;

/// Measures what our typesetter aims at, on texts that it has not met.
final class Aims {

  private static final int BRIEF_WORDS = 870;
  private static final int REPORT_WORDS = 3_100;
  private static final int WORDS_OF_50_PAGES = 16_700;
  private static final int WORDS_OF_500_PAGES = 167_000;
  private static final long TWO_THREADS_NANOS = 1_500_000_000;

  private final Engine ours;
  private final int times;
  private final AtomicLong seed = new AtomicLong(1L << 40);

  /// @param times how often each is measured, long documents a tenth as often
  Aims(Engine ours, int times) {
    this.ours = ours;
    this.times = times;
  }

  List<Aim> measure(Map<Length, Double> toLimit, Cold cold) throws Exception {
    Cost brief = median(BRIEF_WORDS, times);
    Cost report = median(REPORT_WORDS, times);
    double fifty = median(WORDS_OF_50_PAGES, times / 10).processor() / WORDS_OF_50_PAGES;
    double many = median(WORDS_OF_500_PAGES, times / 10).processor() / WORDS_OF_500_PAGES;
    double allocated = median(Length.SHORT.words(), times).memory();
    List<Aim> aims = new ArrayList<>();
    toLimit.forEach(
        (length, factor) ->
            aims.add(
                Aim.atMost(
                    2,
                    "times",
                    "processor time to PDFBox with lines given, %d pages".formatted(length.pages()),
                    factor)));
    double threads = threads();
    aims.addAll(
        List.of(
            Aim.atMost(6, "ms", "processor time, 870 words", brief.processor()),
            Aim.atMost(13, "ms", "processor time, 3,100 words", report.processor()),
            Aim.atMost(1.2, "times", "time a page, 500 pages against 50", many / fifty),
            Aim.atMost(400, "ms", "first document in a fresh JVM", cold.first()),
            Aim.atMost(400, "ms", "the same, with an AOT cache", cold.firstCached()),
            Aim.atLeast(1.8, "times", "documents a second, two threads against one", threads),
            Aim.atLeast(
                0.95,
                "times",
                "the same, to two processes against one",
                threads / Apart.factor(BRIEF_WORDS)),
            Aim.atMost(10, "MiB", "allocated for 2 pages", allocated)));
    return List.copyOf(aims);
  }

  private Cost median(int words, int count) throws IOException {
    List<Cost> costs = new ArrayList<>();
    for (int i = 0; i < Math.max(3, count); i++) {
      costs.add(print(words).cost());
    }
    return Median.of(costs);
  }

  private Printed print(int words) throws IOException {
    Manuscript manuscript = Author.write(words, seed.incrementAndGet());
    return ours.prepare(manuscript).print();
  }

  /// One thread and two in turn, three times, after two have been warmed up together. Each sets
  /// texts of its own.
  private double threads() throws Exception {
    together(2);
    together(2);
    double[] factors = new double[3];
    for (int i = 0; i < factors.length; i++) {
      double one = together(1);
      factors[i] = together(2) / one;
    }
    return Median.of(factors);
  }

  private int together(int threads) throws InterruptedException, ExecutionException {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Integer>> counts = new ArrayList<>();
      long end = System.nanoTime() + TWO_THREADS_NANOS;
      for (int i = 0; i < threads; i++) {
        counts.add(pool.submit(() -> until(end)));
      }
      int all = 0;
      for (Future<Integer> count : counts) {
        all += count.get();
      }
      return all;
    }
  }

  private int until(long end) throws IOException {
    int count = 0;
    while (System.nanoTime() < end) {
      print(BRIEF_WORDS);
      count++;
    }
    return count;
  }
}
