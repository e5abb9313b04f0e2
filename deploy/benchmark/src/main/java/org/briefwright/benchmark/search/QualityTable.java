package org.briefwright.benchmark.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/// The qualities and times of several orders, gathered topic by topic and printed as a table.
final class QualityTable {
  private final Map<String, List<Quality>> qualities = new LinkedHashMap<>();
  private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();

  void add(String order, Quality quality, double time) {
    qualities.computeIfAbsent(order, _ -> new ArrayList<>()).add(quality);
    milliseconds.computeIfAbsent(order, _ -> new ArrayList<>()).add(time);
  }

  /// @param time what was measured, for the head of the columns
  void print(String time) {
    System.out.printf("| order | nDCG@10 | coverage@20 | both sides@10 | %s, mean | p99 |%n", time);
    System.out.println("|---|---:|---:|---:|---:|---:|");
    qualities.forEach(
        (order, all) -> {
          List<Double> sorted = milliseconds.get(order).stream().sorted().toList();
          System.out.printf(
              "| %s | %.3f | %.3f | %.1f %% | %.2f ms | %.2f ms |%n",
              order,
              mean(all, Quality::ndcg),
              mean(all, Quality::coverage),
              100
                  * mean(
                      all.stream().map(Quality::bothSides).filter(Objects::nonNull).toList(),
                      Integer::doubleValue),
              mean(sorted, Double::doubleValue),
              sorted.get(sorted.size() * 99 / 100));
        });
  }

  private static <T> double mean(List<T> all, ToDoubleFunction<T> value) {
    return all.stream().mapToDouble(value).average().orElse(0);
  }
}
