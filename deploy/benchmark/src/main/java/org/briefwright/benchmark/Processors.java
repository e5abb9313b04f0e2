package org.briefwright.benchmark;

import java.time.Duration;
import org.briefwright.local.Service;
import org.briefwright.local.Stack;

/// Processor time that the services have used since their start. It suffers less than the time on
/// the clock from others who use the machine.
record Processors(Duration composer, Duration contentServices) {

  static Processors of(Stack stack) {
    Duration all = Duration.ZERO;
    for (Service service : Service.values()) {
      all = all.plus(used(stack, service));
    }
    Duration composer = used(stack, Service.COMPOSER);
    return new Processors(composer, all.minus(composer));
  }

  Processors since(Processors before) {
    return new Processors(
        composer.minus(before.composer), contentServices.minus(before.contentServices));
  }

  private static Duration used(Stack stack, Service service) {
    return ProcessHandle.of(stack.child(service).pid())
        .flatMap(process -> process.info().totalCpuDuration())
        .orElseThrow();
  }
}
