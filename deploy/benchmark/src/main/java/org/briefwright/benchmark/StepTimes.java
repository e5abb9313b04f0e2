package org.briefwright.benchmark;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The seconds that the composer has spent in each step since its start, as its metrics tell.
record StepTimes(Map<String, Double> seconds) {
  private static final List<String> STEPS =
      List.of("gather", "weigh", "select", "cite", "typeset", "archive");
  private static final Pattern SUM =
      Pattern.compile("(?m)^briefwright_compose_step_seconds_sum\\{.*step=\"(\\w+)\".*} (\\S+)$");

  static StepTimes read(Target composer) throws IOException {
    try (Connection connection = new Connection(composer)) {
      Map<String, Double> seconds = new LinkedHashMap<>();
      STEPS.forEach(step -> seconds.put(step, 0.0));
      Matcher sum = SUM.matcher(connection.get("/q/metrics", "text/plain").text());
      while (sum.find()) {
        seconds.put(sum.group(1), Double.valueOf(sum.group(2)));
      }
      return new StepTimes(seconds);
    }
  }

  /// Milliseconds of each step for one of the briefs composed since `before`.
  Map<String, Double> millisSince(StepTimes before, int briefs) {
    Map<String, Double> millis = new LinkedHashMap<>();
    seconds.forEach(
        (step, now) ->
            millis.put(step, (now - before.seconds.getOrDefault(step, 0.0)) * 1_000 / briefs));
    return millis;
  }
}
