package org.briefwright.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Four clients that ask for many different briefs at the same time.
final class Analysts implements AutoCloseable {
  private static final int CLIENTS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String composer;
  private final String purpose;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

  /// @param purpose part of each brief's title, so that no brief equals one of an earlier run
  Analysts(String composer, String purpose) {
    this.composer = composer;
    this.purpose = purpose;
  }

  void ask(int requests) {
    for (int i = 0; i < requests; i++) {
      String title = "Request %d beside %s".formatted(i, purpose);
      clients.submit(() -> answers.add(compose(title)));
    }
    clients.shutdown();
  }

  /// After a service was away, the composer's circuit breaker keeps refusing for some seconds.
  void awaitFirstBrief() throws InterruptedException {
    for (int attempt = 0; attempt < 60; attempt++) {
      if (compose("Before the requests beside " + purpose).isBrief()) {
        return;
      }
      TimeUnit.SECONDS.sleep(1);
    }
    throw new AssertionError("no brief within a minute");
  }

  void awaitBriefs(int count) throws InterruptedException {
    while (answers.stream().filter(Answer::isBrief).count() < count && !clients.isTerminated()) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  List<Answer> allAnswers() throws InterruptedException {
    clients.awaitTermination(5, TimeUnit.MINUTES);
    return List.copyOf(answers);
  }

  byte[] readAgain(Answer brief) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(brief.location()))
            .timeout(PATIENCE)
            .header("Accept", "application/pdf")
            .header("Authorization", LocalStack.bearer())
            .build();
    return send(request).body();
  }

  private Answer compose(String title) {
    String body = "{\"topic\":\"deterrence\",\"title\":\"" + title + "\"}";
    return send(
        HttpRequest.newBuilder(URI.create(composer + "/v1/briefs"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Accept", "application/pdf")
            .header("Authorization", LocalStack.bearer())
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.headers().firstValue("Location").orElse(""),
          response.body());
    } catch (IOException e) {
      return Answer.broken();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.broken();
    }
  }

  @Override
  public void close() {
    clients.shutdownNow();
    http.close();
  }
}
