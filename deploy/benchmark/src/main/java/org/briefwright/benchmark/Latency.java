package org.briefwright.benchmark;

import java.io.IOException;
import java.util.Arrays;

/// How long requests took that one client made one after the other.
record Latency(long[] sortedNanos) {

  /// What is measured, once.
  interface Call {
    void make() throws IOException;
  }

  static Latency of(int requests, Call call) throws IOException {
    long[] nanos = new long[requests];
    for (int i = 0; i < requests; i++) {
      long begin = System.nanoTime();
      call.make();
      nanos[i] = System.nanoTime() - begin;
    }
    Arrays.sort(nanos);
    return new Latency(nanos);
  }

  /// Milliseconds that this share of the requests did not exceed (nearest rank).
  double percentile(double share) {
    int rank = (int) Math.ceil(share * sortedNanos.length);
    return sortedNanos[Math.max(rank, 1) - 1] / 1e6;
  }

  double meanMillis() {
    return Arrays.stream(sortedNanos).average().orElseThrow() / 1e6;
  }
}
