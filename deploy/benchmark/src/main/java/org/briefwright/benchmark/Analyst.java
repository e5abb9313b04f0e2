package org.briefwright.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.briefwright.benchmark.Connection.Answer;

/// A client that asks for briefs one after the other, each for another reader, so that none is
/// answered from the archive.
final class Analyst implements AutoCloseable {
  static final List<String> TOPICS =
      List.of("deterrence", "territorial-concessions", "security-guarantees", "ceasefire");

  private static final String PDF = "application/pdf";
  private static final AtomicInteger READERS = new AtomicInteger();

  private final Connection connection;

  Analyst(Target composer) throws IOException {
    connection = new Connection(composer);
  }

  /// Composes a two-page brief on the next topic.
  ///
  /// @return the path where it can be read again
  String compose() throws IOException {
    Answer answer = wholePdf(201, connection.post("/v1/briefs", PDF, request()));
    String location = answer.headers().get("location");
    return location.substring(location.indexOf("/v1/"));
  }

  /// A request for a two-page brief on the next topic, for a reader who has none yet.
  static String request() {
    int reader = READERS.incrementAndGet();
    return "{\"topic\":\"%s\",\"template\":\"at-a-glance\",\"recipient\":\"reader %d\"}"
        .formatted(TOPICS.get(reader % TOPICS.size()), reader);
  }

  void read(String path) throws IOException {
    wholePdf(200, connection.get(path, PDF));
  }

  /// The number of pages that the manifest of a brief gives.
  int pages(String path) throws IOException {
    String manifest = connection.get(path + "/manifest", "application/json").text();
    return Integer.parseInt(
        manifest.replaceFirst("(?s).*\"length\":\\{[^}]*\"pages\":(\\d+).*", "$1"));
  }

  private static Answer wholePdf(int status, Answer answer) {
    byte[] body = answer.body();
    if (answer.status() != status || body.length < 10_000 || body[0] != '%' || body[1] != 'P') {
      throw new IllegalStateException(
          "no brief but status %d: %s".formatted(answer.status(), answer.text()));
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
