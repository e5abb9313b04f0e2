package org.briefwright.benchmark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.briefwright.local.Ports;
import org.briefwright.local.Service;
import org.briefwright.local.Settings;

/// Measures the packaged services and prints what it found as Markdown. Arguments: the repository's
/// root, then any of `--quick`, `--page=<file to put the tables in>`, `--profile=<file.jfr>`.
/// `BRIEFWRIGHT_HOME` names the folder for the data, which must not exist or be empty.
public final class LoadBenchmark {
  private LoadBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    List<String> options = List.of(arguments);
    Settings settings = Settings.from(Path.of(arguments[0]), environmentWithFreePorts());
    Plan plan = options.contains("--quick") ? Plan.QUICK : Plan.WHOLE;
    Profile profile = new Profile(file(options, "--profile="));
    try (Measurement measurement = new Measurement(settings, plan, profile)) {
      Runtime.getRuntime().addShutdownHook(new Thread(measurement::close));
      String report = MarkdownReport.of(measurement.run());
      System.out.print(report);
      Path page = file(options, "--page=");
      if (page != null) {
        MarkdownReport.replaceIn(page, report);
      }
    }
  }

  static Map<String, String> environmentWithFreePorts() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    Iterator<Integer> free = Ports.free(Service.values().length).iterator();
    for (Service service : Service.values()) {
      environment.put(service.portVariable(), free.next().toString());
    }
    environment.put("BRIEFWRIGHT_POSTGRES_PORT", "0");
    return environment;
  }

  static Path file(List<String> options, String name) {
    return options.stream()
        .filter(option -> option.startsWith(name))
        .map(option -> Path.of(option.substring(name.length())).toAbsolutePath())
        .findFirst()
        .orElse(null);
  }
}
