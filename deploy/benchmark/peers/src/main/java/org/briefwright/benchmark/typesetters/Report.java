package org.briefwright.benchmark.typesetters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefwright.benchmark.typesetters.engine.Cost;
import org.briefwright.benchmark.typesetters.engine.EngineName;

/// What was measured, as Markdown tables.
final class Report {

  private static final String BEGIN = "<!-- measured: typesetters begin -->";
  private static final String END = "<!-- measured: typesetters end -->";

  private final StringBuilder text = new StringBuilder();

  Report(String machine) {
    line("%s", machine);
  }

  void missing(Map<EngineName, String> missing) {
    missing.forEach((name, advice) -> line("%n%s was not installed: `%s`.", name.title(), advice));
  }

  void warm(Length length, List<Standing> standings) {
    double ours = standings.getFirst().cost().processor();
    line("%nWarm, %,d words:%n", length.words());
    line("| engine | pages | CPU ms | to ours | clock ms | memory MiB | file KiB | veraPDF |");
    line("|---|---:|---:|---:|---:|---:|---:|---|");
    for (Standing standing : standings) {
      Cost cost = standing.cost();
      line(
          "| %s | %d | %s | %s | %s | %s | %.0f | %s |",
          standing.engine().title(),
          standing.pages(),
          figure(cost.processor()),
          figure(cost.processor() / ours),
          figure(cost.wall()),
          figure(cost.memory()),
          standing.kibibytes(),
          verdicts(standing));
    }
  }

  void cold(Cold cold) {
    double ours = cold.costs().get(EngineName.OURS).processor();
    line("%nCold, %,d words, a process for the one document:%n", Length.SHORT.words());
    line("| engine | CPU ms | to ours | clock ms | largest process MiB |");
    line("|---|---:|---:|---:|---:|");
    cold.costs().forEach((name, cost) -> cold(name.title(), cost, ours));
    cold("Briefwright, with an AOT cache", cold.cached(), ours);
  }

  private void cold(String title, Cost cost, double ours) {
    line(
        "| %s | %s | %s | %s | %s |",
        title,
        figure(cost.processor()),
        figure(cost.processor() / ours),
        figure(cost.wall()),
        figure(cost.memory()));
  }

  void aims(List<Aim> aims) {
    line("%n| our typesetter, warm, text it has not met | result | aim | verdict |");
    line("|---|---:|---:|---|");
    aims.forEach(aim -> line("%s", aim.row()));
  }

  /// Puts the report between the two marker comments of a page.
  void replaceIn(Path page) throws IOException {
    Files.writeString(page, replacedIn(Files.readString(page)));
  }

  String replacedIn(String page) throws IOException {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException("the page has no place between " + BEGIN + " and " + END);
    }
    return page.substring(0, begin) + BEGIN + "\n\n" + text + "\n" + page.substring(end);
  }

  private static String verdicts(Standing standing) {
    return standing.verdicts().stream()
        .map(verdict -> verdict(standing.engine(), verdict))
        .collect(Collectors.joining("; "));
  }

  private static String verdict(EngineName engine, Verdict verdict) {
    String name = verdict.standard().equals("ua1") ? "UA-1" : "A-" + verdict.standard();
    if (verdict.isKept()) {
      return name + " kept";
    }
    String broken = name + " broken in " + verdict.broken().size();
    return engine.claims().contains(verdict.standard()) ? broken : broken + ", not claimed";
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
