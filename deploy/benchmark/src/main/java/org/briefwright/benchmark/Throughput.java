package org.briefwright.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// What several clients get in a second when each asks again as soon as it was answered.
record Throughput(int requests, double seconds) {
  static final int CLIENTS = 4;

  /// What is measured, once, by one of the clients.
  interface Call {
    void make(Analyst analyst) throws IOException;
  }

  static Throughput of(Target composer, Duration duration, Call call) throws Exception {
    long begin = System.nanoTime();
    long end = begin + duration.toNanos();
    int requests = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Integer>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(threads.submit(untilTheEnd(composer, end, call)));
      }
      for (Future<Integer> client : clients) {
        requests += answersOf(client);
      }
    }
    return new Throughput(requests, (System.nanoTime() - begin) / 1e9);
  }

  double perSecond() {
    return requests / seconds;
  }

  private static Callable<Integer> untilTheEnd(Target composer, long end, Call call) {
    return () -> {
      int requests = 0;
      try (Analyst analyst = new Analyst(composer)) {
        while (System.nanoTime() < end) {
          call.make(analyst);
          requests++;
        }
      }
      return requests;
    };
  }

  private static int answersOf(Future<Integer> client) throws Exception {
    try {
      return client.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a client got no answer", e.getCause());
    }
  }
}
