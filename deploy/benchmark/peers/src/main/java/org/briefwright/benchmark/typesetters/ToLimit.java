package org.briefwright.benchmark.typesetters;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.briefwright.benchmark.typesetters.engine.Engine;
import org.briefwright.benchmark.typesetters.engine.EngineName;

/// How much more processor time our typesetter takes than PDFBox with the lines given. The two race
/// in a JVM that nothing else has run in: where other engines have called the collections and
/// streams of Java before, its compiler makes slower code of both, and not equally.
///
/// As a program: says the factor. Arguments: pages, words, and `--quick` for a first
/// impression.
public final class ToLimit {

  private static final String QUICK = "--quick";

  private ToLimit() {}

  public static void main(String[] arguments) throws Exception {
    Length length = new Length(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    Plan plan = arguments[2].equals(QUICK) ? Plan.QUICK : Plan.WHOLE;
    Map<EngineName, Engine> engines = new EnumMap<>(EngineName.class);
    for (EngineName name : new EngineName[] {EngineName.OURS, EngineName.LIMIT}) {
      engines.put(name, name.open());
    }
    Map<EngineName, Double> processor = new EnumMap<>(EngineName.class);
    new Race(engines, plan)
        .on(length)
        .forEach(standing -> processor.put(standing.engine(), standing.cost().processor()));
    System.out.println(processor.get(EngineName.OURS) / processor.get(EngineName.LIMIT));
  }

  static Map<Length, Double> of(Plan plan) throws IOException {
    Map<Length, Double> factors = new LinkedHashMap<>();
    for (Length length : plan.lengths()) {
      try (Forked race =
          new Forked(
              ToLimit.class,
              String.valueOf(length.pages()),
              String.valueOf(length.words()),
              plan == Plan.QUICK ? QUICK : "--whole")) {
        factors.put(length, Double.valueOf(race.said()));
      }
    }
    return factors;
  }
}
