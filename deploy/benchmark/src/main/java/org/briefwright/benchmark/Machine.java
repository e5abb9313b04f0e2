package org.briefwright.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// What the measurements were taken on, and how busy it was already.
record Machine(int cores, double gibibytes, String jdk, double load, LocalDate day) {

  static Machine here() throws IOException {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        memory(),
        System.getProperty("java.vendor") + " " + Runtime.version(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        LocalDate.now(ZoneOffset.UTC));
  }

  private static double memory() throws IOException {
    return Files.readAllLines(Path.of("/proc/meminfo")).stream()
        .filter(line -> line.startsWith("MemTotal:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024 / 1024)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Measured on %s with %d cores, %.0f GiB of memory, Linux, %s; load average before the run"
            + " %.1f. The client runs on the same cores.",
        day,
        cores,
        gibibytes,
        jdk,
        load);
  }
}
