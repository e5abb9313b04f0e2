package org.briefwright.benchmark;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.briefwright.local.Progress;
import org.briefwright.local.ServiceCommand;
import org.briefwright.local.Settings;
import org.briefwright.local.Stack;

/// How long the stack took to start, in seconds.
///
/// @param services from the first service's launch until all four are ready
/// @param firstBrief from nothing, PostgreSQL included, until a client has its first brief
record Start(double services, double firstBrief) {

  /// Starts the stack and composes a brief.
  ///
  /// @param running is given the stack before it starts, so that it can be stopped at any time
  static Start of(Settings settings, java.util.function.Consumer<Stack> running) throws Exception {
    AtomicLong launched = new AtomicLong();
    ServiceCommand packaged = ServiceCommand.packaged();
    ServiceCommand noting =
        (service, where) -> {
          launched.compareAndSet(0, System.nanoTime());
          return packaged.line(service, where);
        };
    Stack stack = new Stack(settings, noting, new Progress(new PrintStream(System.err, true)));
    running.accept(stack);
    long begin = System.nanoTime();
    stack.start();
    long ready = System.nanoTime();
    try (Analyst analyst = new Analyst(Target.of(settings))) {
      analyst.compose();
    }
    return new Start((ready - launched.get()) / 1e9, (System.nanoTime() - begin) / 1e9);
  }
}
