package org.briefwright.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures how soon each page of the desk can be read and used by somebody who has never been
/// there, and puts the table into docs/benchmarks.md. No test, since times are the machine's:
/// `deploy/benchmark/pages` runs it.
@Tag("chromium")
class DeskSpeed {

  private static final int VISITS = 7;
  private static final double AIM_MILLIS = 1_000;
  private static final String BEGIN = "<!-- measured: pages begin -->";
  private static final String END = "<!-- measured: pages end -->";

  /// Milliseconds since the address was entered: the first text or picture; and when the scripts of
  /// the page have run and nothing keeps it from answering.
  private static final String TIMES =
      """
      new Promise((resolve) => {
        const busy = [0];
        new PerformanceObserver((list) => {
          for (const it of list.getEntries()) busy.push(it.startTime + it.duration);
        }).observe({ type: 'longtask', buffered: true });
        requestAnimationFrame(() => setTimeout(() => {
          const painted = performance.getEntriesByName('first-contentful-paint')[0].startTime;
          const page = performance.getEntriesByType('navigation')[0];
          const usable = Math.max(painted, page.domContentLoadedEventEnd, ...busy);
          const bytes = [page, ...performance.getEntriesByType('resource')]
            .filter((it) => !/\\/pages\\/\\d+/.test(it.name))
            .reduce((sum, it) => sum + it.transferSize, 0);
          resolve([painted, usable, page.loadEventEnd, bytes]);
        }));
      })""";

  @Test
  void measure() throws IOException {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    LocalStack.searching();
    StringBuilder report = new StringBuilder();
    line(
        report,
        "Measured on %s with %d cores, Linux, Chromium without a window on the same cores, nothing"
            + " in its cache; median of %d visits; load average before the run %.1f.",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.getRuntime().availableProcessors(),
        VISITS,
        load);
    line(report, "");
    line(report, "| page | first paint | usable | aim | verdict | loaded | on the wire |");
    line(report, "|---|---:|---:|---:|---|---:|---:|");
    try (DeskBrowser browser = new DeskBrowser()) {
      for (Map.Entry<String, String> page : DeskPages.made(browser).entrySet()) {
        double[] median = median(browser, page.getValue());
        line(
            report,
            "| %s | %.0f ms | %.0f ms | < %.0f ms | %s | %.0f ms | %.0f kB |",
            page.getKey(),
            median[0],
            median[1],
            AIM_MILLIS,
            median[1] < AIM_MILLIS ? "met" : "**missed**",
            median[2],
            median[3] / 1_000);
      }
    }
    System.out.println(report);
    put(LocalStack.ROOT.resolve("docs/benchmarks.md"), report.toString());
  }

  /// The first visit only warms the composer up.
  private static double[] median(DeskBrowser browser, String path) {
    double[][] visits = new double[VISITS + 1][];
    for (int visit = 0; visit <= VISITS; visit++) {
      visits[visit] = visit(browser, path);
    }
    double[] median = new double[visits[0].length];
    for (int i = 0; i < median.length; i++) {
      int column = i;
      median[i] =
          Arrays.stream(visits)
              .skip(1)
              .mapToDouble(it -> it[column])
              .sorted()
              .toArray()[VISITS / 2];
    }
    return median;
  }

  private static double[] visit(DeskBrowser browser, String path) {
    Page page = browser.visitForTheFirstTime(1440);
    try {
      page.navigate(path);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      return ((List<?>) page.evaluate(TIMES))
          .stream().mapToDouble(it -> ((Number) it).doubleValue()).toArray();
    } finally {
      page.context().close();
    }
  }

  private static void line(StringBuilder report, String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static void put(Path file, String report) throws IOException {
    String old = Files.readString(file);
    int begin = old.indexOf(BEGIN);
    int end = old.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(file + " has no place between " + BEGIN + " and " + END);
    }
    Files.writeString(
        file, old.substring(0, begin) + BEGIN + "\n\n" + report + "\n" + old.substring(end));
  }
}
