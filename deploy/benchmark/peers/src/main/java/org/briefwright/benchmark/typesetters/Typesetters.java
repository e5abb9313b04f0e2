package org.briefwright.benchmark.typesetters;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.briefwright.benchmark.typesetters.engine.Engine;
import org.briefwright.benchmark.typesetters.engine.EngineName;
import org.briefwright.benchmark.typesetters.manuscript.Author;

/// Measures our typesetter and those of its peers that are installed, and prints Markdown tables.
/// Arguments: `--quick`, `--page=<file to put the tables in>`, `--samples=<folder for one PDF of
/// each engine>`. The system property `briefwright.root` names the repository's root.
public final class Typesetters {

  private Typesetters() {}

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    List<String> options = List.of(arguments);
    boolean quick = options.contains("--quick");
    Plan plan = quick ? Plan.QUICK : Plan.WHOLE;
    Map<EngineName, Engine> engines = new EnumMap<>(EngineName.class);
    Map<EngineName, String> missing = new EnumMap<>(EngineName.class);
    Report report = new Report(machine());
    try {
      open(engines, missing);
      report.missing(missing);
      Path samples = file(options, "--samples=");
      if (samples != null) {
        write(engines, samples);
        return;
      }
      Race race = new Race(engines, plan);
      for (Length length : plan.lengths()) {
        say("warm, " + length.pages() + " pages");
        report.warm(length, race.on(length));
      }
      say("cold");
      Cold cold = Cold.of(engines, plan.cold());
      report.cold(cold);
      say("PDFBox with lines given, in a JVM of its own");
      Map<Length, Double> toLimit = ToLimit.of(plan);
      say("aims");
      Engine ours = engines.get(EngineName.OURS);
      report.aims(new Aims(ours, quick ? 30 : 200).measure(toLimit, cold));
    } finally {
      for (Engine engine : engines.values()) {
        engine.close();
      }
    }
    System.out.print(report);
    Path page = file(options, "--page=");
    if (page != null) {
      report.replaceIn(page);
    }
  }

  private static void open(Map<EngineName, Engine> engines, Map<EngineName, String> missing)
      throws Exception {
    for (EngineName name : EngineName.values()) {
      if (name.missing().isEmpty()) {
        engines.put(name, name.open());
      } else {
        missing.put(name, name.missing());
        say(name.title() + " is not installed: " + name.missing());
      }
    }
  }

  private static void write(Map<EngineName, Engine> engines, Path folder) throws Exception {
    Files.createDirectories(folder);
    for (Map.Entry<EngineName, Engine> entry : engines.entrySet()) {
      byte[] pdf = entry.getValue().prepare(Author.write(Length.SHORT.words(), 1)).print().pdf();
      Files.write(folder.resolve(entry.getKey().name().toLowerCase(Locale.ROOT) + ".pdf"), pdf);
      for (String standard : entry.getKey().claims()) {
        say(entry.getKey().title() + " breaks of " + Verdict.on(pdf, standard));
      }
    }
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "Measured on %s with %d cores, Linux, Java %s; load average before the run %.1f.",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static Path file(List<String> options, String name) {
    return options.stream()
        .filter(option -> option.startsWith(name))
        .map(option -> Path.of(option.substring(name.length())).toAbsolutePath())
        .findFirst()
        .orElse(null);
  }

  private static void say(String line) {
    System.err.println("          " + line);
  }
}
