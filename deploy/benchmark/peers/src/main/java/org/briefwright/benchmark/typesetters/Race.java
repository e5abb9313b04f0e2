package org.briefwright.benchmark.typesetters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.briefwright.benchmark.typesetters.engine.Cost;
import org.briefwright.benchmark.typesetters.engine.Engine;
import org.briefwright.benchmark.typesetters.engine.EngineName;
import org.briefwright.benchmark.typesetters.engine.Printed;
import org.briefwright.benchmark.typesetters.manuscript.Author;

/// The engines take turns on the same texts, so that what disturbs one disturbs all. No text comes
/// twice, but for the engine that is to meet it again.
final class Race {

  private static final int DOCUMENTS_A_TURN = 25;
  private static final int PREPARED = 5;

  private final Map<EngineName, Engine> engines;
  private final Plan plan;
  private final Map<EngineName, Printed> last = new EnumMap<>(EngineName.class);

  Race(Map<EngineName, Engine> engines, Plan plan) {
    this.engines = engines;
    this.plan = plan;
  }

  List<Standing> on(Length length) throws IOException {
    for (EngineName name : engines.keySet()) {
      long warmUp = name.isInThisJvm() ? plan.warmUp().toNanos() : plan.turn().toNanos();
      turn(name, length, -1, warmUp, Integer.MAX_VALUE);
    }
    Map<EngineName, List<Cost>> costs = new EnumMap<>(EngineName.class);
    for (int round = 1; round <= plan.rounds(); round++) {
      for (EngineName name : engines.keySet()) {
        costs
            .computeIfAbsent(name, _ -> new ArrayList<>())
            .addAll(turn(name, length, round, plan.turn().toNanos(), DOCUMENTS_A_TURN));
      }
    }
    List<Standing> standings = new ArrayList<>();
    for (EngineName name : engines.keySet()) {
      standings.add(standing(name, Median.of(costs.get(name))));
    }
    return standings;
  }

  private List<Cost> turn(EngineName name, Length length, int round, long nanos, int most)
      throws IOException {
    List<Cost> costs = new ArrayList<>();
    long end = System.nanoTime() + nanos;
    while (costs.size() < most && (costs.isEmpty() || System.nanoTime() < end)) {
      for (Engine.Job job : prepared(name, length, round * 1_000_000L + costs.size())) {
        Printed printed = job.print();
        costs.add(printed.cost());
        last.put(name, printed);
      }
    }
    return costs;
  }

  /// A few at once, so that none finds its source in the processor's cache.
  private List<Engine.Job> prepared(EngineName name, Length length, long seed) throws IOException {
    List<Engine.Job> jobs = new ArrayList<>();
    for (int i = 0; i < (name.isInThisJvm() ? PREPARED : 1); i++) {
      long text = name.meetsTextAgain() ? 0 : seed + i;
      jobs.add(engines.get(name).prepare(Author.write(length.words(), text)));
    }
    return jobs;
  }

  private Standing standing(EngineName name, Cost cost) throws IOException {
    byte[] pdf = last.get(name).pdf();
    TreeSet<String> standards = new TreeSet<>(name.claims());
    standards.add("ua1");
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new Standing(
          name,
          cost,
          read.getNumberOfPages(),
          pdf.length / 1024.0,
          standards.descendingSet().stream().map(standard -> Verdict.on(pdf, standard)).toList());
    }
  }
}
