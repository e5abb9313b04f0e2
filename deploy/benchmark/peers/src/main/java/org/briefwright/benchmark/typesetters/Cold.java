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
/// @param firstDocument milliseconds of our first document in a fresh JVM, without its start
record Cold(Map<EngineName, Cost> costs, double firstDocument) {

  private static final String FIRST = "first document: ";

  static Cold of(Map<EngineName, Engine> engines, int times) throws IOException {
    Path folder = Files.createTempDirectory("typesetters");
    Map<EngineName, List<Cost>> costs = new LinkedHashMap<>();
    List<Double> first = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      for (Map.Entry<EngineName, Engine> entry : engines.entrySet()) {
        if (entry.getKey().meetsTextAgain() || entry.getKey() == EngineName.LIMIT) {
          continue;
        }
        List<String> once = entry.getValue().once(Length.SHORT.words(), time, folder);
        costs
            .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
            .add(Spawned.cost(once, folder));
        if (entry.getKey() == EngineName.OURS) {
          first.add(firstDocument(Files.readString(folder.resolve("said"))));
        }
      }
    }
    Map<EngineName, Cost> medians = new EnumMap<>(EngineName.class);
    costs.forEach((name, of) -> medians.put(name, Median.of(of)));
    return new Cold(medians, Median.of(first.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private static double firstDocument(String said) {
    return said.lines()
        .filter(line -> line.startsWith(FIRST))
        .mapToDouble(line -> Double.parseDouble(line.substring(FIRST.length())))
        .findFirst()
        .orElseThrow();
  }
}
