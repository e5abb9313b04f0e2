package org.briefwright.benchmark.search;

import java.lang.management.ManagementFactory;

/// What this thread has taken of a processor: other work on the machine does not count.
final class ProcessorTime {
  private ProcessorTime() {}

  static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
