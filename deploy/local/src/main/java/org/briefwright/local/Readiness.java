package org.briefwright.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.briefwright.local.process.Child;

/// Waits until services answer that they are ready, or one of them dies.
final class Readiness {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
  private static final int PROBE_MILLIS = 1_000;

  private final Progress progress;
  private final Duration patience;
  private final BooleanSupplier stopping;

  Readiness(Progress progress, Duration patience, BooleanSupplier stopping) {
    this.progress = progress;
    this.patience = patience;
    this.stopping = stopping;
  }

  /// Returns when every service is ready.
  ///
  /// @param ports the port of each child
  void await(Map<Child, Integer> ports) throws InterruptedException {
    Map<Child, Integer> waiting = new LinkedHashMap<>(ports);
    long deadline = System.nanoTime() + patience.toNanos();
    long nextLine = System.nanoTime() + BETWEEN_LINES.toNanos();
    while (!waiting.isEmpty()) {
      if (stopping.getAsBoolean()) {
        throw new StartupFailure("stopped while the services were starting");
      }
      waiting.entrySet().removeIf(entry -> isReady(entry.getKey(), entry.getValue()));
      if (!waiting.isEmpty() && System.nanoTime() > deadline) {
        throw new StartupFailure(tooSlow(waiting.keySet()));
      }
      if (!waiting.isEmpty() && System.nanoTime() > nextLine) {
        progress.say("still waiting for " + names(waiting.keySet()));
        nextLine += BETWEEN_LINES.toNanos();
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  private boolean isReady(Child child, int port) {
    if (!child.isAlive()) {
      throw new StartupFailure(Obituary.of(child));
    }
    boolean ready = answers(port);
    if (ready) {
      progress.say(child.name() + " is ready on port " + port);
    }
    return ready;
  }

  private static boolean answers(int port) {
    try {
      URI address = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(PROBE_MILLIS);
      connection.setReadTimeout(PROBE_MILLIS);
      int status = connection.getResponseCode();
      connection.disconnect();
      return status == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false; // not yet listening, which is what we wait for
    }
  }

  private String tooSlow(Collection<Child> waiting) {
    StringBuilder message = new StringBuilder();
    message.append(
        "%s not ready after %d s (BRIEFWRIGHT_PATIENCE sets how long to wait)"
            .formatted(names(waiting), patience.toSeconds()));
    waiting.forEach(child -> message.append(System.lineSeparator()).append(Obituary.tail(child)));
    return message.toString();
  }

  private static String names(Collection<Child> children) {
    return String.join(", ", children.stream().map(Child::name).toList());
  }
}
