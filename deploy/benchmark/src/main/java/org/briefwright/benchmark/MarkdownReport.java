package org.briefwright.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.briefwright.local.Service;

/// Findings as two Markdown tables: what was measured beside what was aimed at, and what each step
/// of composing takes.
final class MarkdownReport {
  private static final double MEBIBYTES_ALLOWED = 1.2 * 1024;

  private final Findings found;
  private final StringBuilder text = new StringBuilder();

  private MarkdownReport(Findings found) {
    this.found = found;
  }

  static String of(Findings findings) {
    MarkdownReport report = new MarkdownReport(findings);
    report.write();
    return report.text.toString();
  }

  /// Puts the report between the two marker comments of a page.
  static void replaceIn(Path page, String report) throws IOException {
    replaceIn(page, "", report);
  }

  /// Puts a report between the two marker comments of its part of a page.
  ///
  /// @param part its name and a space; empty for the page's first part
  static void replaceIn(Path page, String part, String report) throws IOException {
    String first = "<!-- measured: " + part + "begin -->";
    String last = "<!-- measured: " + part + "end -->";
    String old = Files.readString(page);
    int begin = old.indexOf(first);
    int end = old.indexOf(last);
    if (begin < 0 || end < begin) {
      throw new IOException(page + " has no place between " + first + " and " + last);
    }
    Files.writeString(
        page, old.substring(0, begin) + first + "\n\n" + report + "\n" + old.substring(end));
  }

  private void write() {
    line("%s", found.machine());
    line("");
    line("| measure | result | aim | verdict |");
    line("|---|---:|---:|---|");
    latency();
    throughput();
    starts();
    memory();
    line("");
    steps();
  }

  private void latency() {
    Latency composing = found.composing();
    String name = "compose a brief of %d pages, one client, ".formatted(found.pages());
    row(name + "p50", composing.percentile(0.5), Aim.atMost(15, "ms"));
    row(name + "p90", composing.percentile(0.9), "ms");
    row(name + "p99", composing.percentile(0.99), Aim.atMost(60, "ms"));
    row("read it again, one client, p50", found.reading().percentile(0.5), "ms");
    row("read it again, one client, p99", found.reading().percentile(0.99), "ms");
  }

  private void throughput() {
    String clients = ", %d clients".formatted(Throughput.CLIENTS);
    row("compose" + clients, found.together().perSecond(), Aim.atLeast(100, "briefs/s"));
    row("read again" + clients, found.readingTogether().perSecond(), "briefs/s");
    int briefs = found.together().requests();
    row(
        "processor time for a brief: composer",
        found.processors().composer().toNanos() / 1e6 / briefs,
        "ms");
    row(
        "processor time for a brief: the other three",
        found.processors().contentServices().toNanos() / 1e6 / briefs,
        "ms");
  }

  private void starts() {
    row("four services ready, empty database", found.cold().services(), Aim.atMost(10, "s"));
    row("four services ready, later starts", found.again().services(), Aim.atMost(10, "s"));
    row("first brief with PostgreSQL's start, empty folder", found.cold().firstBrief(), "s");
    row("first brief with PostgreSQL's start, later", found.again().firstBrief(), "s");
  }

  private void memory() {
    Map<Service, Long> each = found.memory().mebibytes();
    each.forEach((service, size) -> row("resident memory: " + service.id(), size, "MiB"));
    row(
        "resident memory: together",
        found.memory().together(),
        Aim.atMost(MEBIBYTES_ALLOWED, "MiB"));
  }

  private void steps() {
    double whole = found.composing().meanMillis();
    double steps = found.steps().values().stream().mapToDouble(Double::doubleValue).sum();
    line("| step, one client | mean ms | share |");
    line("|---|---:|---:|");
    found.steps().forEach((step, millis) -> share(step, millis, whole));
    share("outside the steps", whole - steps, whole);
    share("the whole request", whole, whole);
  }

  private void share(String name, double millis, double whole) {
    line("| %s | %.2f | %.0f %% |", name, millis, 100 * millis / whole);
  }

  private void row(String name, double value, String unit) {
    line("| %s | %s %s | | |", name, figure(value), unit);
  }

  private void row(String name, double value, Aim aim) {
    line("| %s | %s %s | %s | %s |", name, figure(value), aim.unit(), aim, aim.verdict(value));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
