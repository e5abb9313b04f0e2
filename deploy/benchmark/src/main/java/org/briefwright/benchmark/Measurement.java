package org.briefwright.benchmark;

import java.io.IOException;
import java.util.Map;
import org.briefwright.local.Service;
import org.briefwright.local.Settings;
import org.briefwright.local.Stack;

/// One run from the first start to the last figure. Closing it stops what it started.
final class Measurement implements AutoCloseable {
  private final Settings settings;
  private final Plan plan;
  private final Profile profile;
  private Stack stack;

  Measurement(Settings settings, Plan plan, Profile profile) {
    this.settings = settings;
    this.plan = plan;
    this.profile = profile;
  }

  Findings run() throws Exception {
    Machine machine = Machine.here();
    Start cold = start();
    close();
    Start again = start();
    return underLoad(machine, cold, again);
  }

  private Start start() throws Exception {
    return Start.of(settings, starting -> stack = starting);
  }

  private Findings underLoad(Machine machine, Start cold, Start again) throws Exception {
    Target composer = Target.of(settings);
    say("warming up");
    warmUp(composer);
    try (Analyst analyst = new Analyst(composer)) {
      String brief = analyst.compose();
      say("one client composes");
      StepTimes before = StepTimes.read(composer);
      Latency composing = Latency.of(plan.requests(), analyst::compose);
      Map<String, Double> steps = StepTimes.read(composer).millisSince(before, plan.requests());
      say("several clients compose");
      profile.begin(stack.child(Service.COMPOSER).pid());
      Processors used = Processors.of(stack);
      Throughput together = Throughput.of(composer, plan.duration(), Analyst::compose);
      Processors processors = Processors.of(stack).since(used);
      profile.end(stack.child(Service.COMPOSER).pid());
      Memory memory = Memory.of(stack);
      say("clients read an archived brief");
      Latency reading = Latency.of(plan.requests(), () -> analyst.read(brief));
      Throughput readingTogether =
          Throughput.of(composer, plan.duration(), client -> client.read(brief));
      return new Findings(
          machine,
          analyst.pages(brief),
          cold,
          again,
          composing,
          steps,
          together,
          processors,
          reading,
          readingTogether,
          memory);
    }
  }

  private void warmUp(Target composer) throws IOException {
    try (Analyst analyst = new Analyst(composer)) {
      Latency.of(plan.warmUp(), analyst::compose);
    }
  }

  private static void say(String line) {
    System.err.println("          " + line);
  }

  @Override
  public void close() {
    if (stack != null) {
      stack.close();
    }
  }
}
