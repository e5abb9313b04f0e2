package org.briefwright.benchmark.typesetters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.benchmark.typesetters.engine.Cost;
import org.briefwright.benchmark.typesetters.engine.Engine;
import org.briefwright.benchmark.typesetters.engine.EngineName;
import org.briefwright.benchmark.typesetters.engine.Spawned;

/// One short document in a process of its own, by each engine in turn.
///
/// @param costs medians, the start of the process included
/// @param cached the same of ours, started with an AOT cache
/// @param first milliseconds of our first document in a fresh JVM, without its start, and
/// @param firstCached the same with an AOT cache
record Cold(Map<EngineName, Cost> costs, Cost cached, double first, double firstCached) {

  private static final String FIRST = "first document: ";

  static Cold of(Map<EngineName, Engine> engines, int times) throws IOException {
    Path folder = Files.createTempDirectory("typesetters");
    Map<EngineName, List<Cost>> costs = new LinkedHashMap<>();
    List<Double> first = new ArrayList<>();
    List<Cost> cached = new ArrayList<>();
    List<Double> firstCached = new ArrayList<>();
    Path cache = folder.resolve("ours.aot");
    Engine ours = engines.get(EngineName.OURS);
    List<String> training = ours.once(Length.SHORT.words(), -1, folder);
    Spawned.cost(with("-XX:AOTCacheOutput=" + cache, training), folder);
    for (int time = 0; time < times; time++) {
      for (Map.Entry<EngineName, Engine> entry : engines.entrySet()) {
        if (entry.getKey().meetsTextAgain() || entry.getKey().isGivenLines()) {
          continue;
        }
        List<String> once = entry.getValue().once(Length.SHORT.words(), time, folder);
        costs
            .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
            .add(Spawned.cost(once, folder));
        if (entry.getKey() == EngineName.OURS) {
          first.add(firstDocument(folder));
          cached.add(Spawned.cost(with("-XX:AOTCache=" + cache, once), folder));
          firstCached.add(firstDocument(folder));
        }
      }
    }
    Map<EngineName, Cost> medians = new EnumMap<>(EngineName.class);
    costs.forEach((name, of) -> medians.put(name, Median.of(of)));
    return new Cold(medians, Median.of(cached), median(first), median(firstCached));
  }

  private static double median(List<Double> values) {
    return Median.of(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /// A command of Java with one option more.
  private static List<String> with(String option, List<String> java) {
    List<String> more = new ArrayList<>(java);
    more.add(1, option);
    return more;
  }

  private static double firstDocument(Path folder) throws IOException {
    return Files.readString(folder.resolve("said"))
        .lines()
        .filter(line -> line.startsWith(FIRST))
        .mapToDouble(line -> Double.parseDouble(line.substring(FIRST.length())))
        .findFirst()
        .orElseThrow();
  }
}
