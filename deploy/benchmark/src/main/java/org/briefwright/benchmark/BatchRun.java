package org.briefwright.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.benchmark.Connection.Answer;

/// One batch from the moment it is sent until its last brief is archived.
record BatchRun(double seconds) {
  private static final String JSON = "application/json";
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  /// Sends so many lines and waits for the end.
  ///
  /// @throws IllegalStateException where a line failed
  static BatchRun of(Target composer, int lines) throws IOException, InterruptedException {
    String body =
        Stream.generate(Analyst::request).limit(lines).collect(Collectors.joining("\n", "", "\n"));
    try (Connection connection = new Connection(composer)) {
      long begin = System.nanoTime();
      Answer sent = connection.post("/v1/batches", JSON, "application/x-ndjson", body);
      if (sent.status() != 202) {
        throw new IllegalStateException("not taken in: " + sent.text());
      }
      String location = sent.headers().get("location");
      String path = location.substring(location.indexOf("/v1/"));
      String now = look(connection, path);
      while (now.contains("\"state\":\"open\"")) {
        Thread.sleep(BETWEEN_LOOKS);
        now = look(connection, path);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      if (!now.contains("\"done\":" + lines + ",")) {
        throw new IllegalStateException("not every brief is there: " + now);
      }
      return new BatchRun(seconds);
    }
  }

  private static String look(Connection connection, String path) throws IOException {
    Answer answer = connection.get(path, JSON);
    if (answer.status() != 200) {
      throw new IllegalStateException(
          "no batch but status %d: %s".formatted(answer.status(), answer.text()));
    }
    return answer.text();
  }
}
