package org.briefwright.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefwright.local.AccessToken;
import org.briefwright.local.Ports;
import org.briefwright.local.Progress;
import org.briefwright.local.Service;
import org.briefwright.local.ServiceCommand;
import org.briefwright.local.Settings;
import org.briefwright.local.Stack;
import org.briefwright.local.process.Child;

/// Measures batches beside composing the same number of briefs one by one. Arguments as those of
/// [LoadBenchmark], but no profile.
public final class BatchBenchmark {
  private static final int LINES = 1_000;
  private static final int WARM_UP = 500;
  private static final int QUICKER = 10;

  private final Settings settings;
  private final Stack stack;
  private final int quicker;
  private final StringBuilder text = new StringBuilder();

  private BatchBenchmark(Settings settings, Stack stack, int quicker) {
    this.settings = settings;
    this.stack = stack;
    this.quicker = quicker;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> options = List.of(arguments);
    Settings settings =
        Settings.from(Path.of(arguments[0]), LoadBenchmark.environmentWithFreePorts());
    int quicker = options.contains("--quick") ? QUICKER : 1;
    Progress progress = new Progress(new PrintStream(System.err, true));
    try (Stack stack = new Stack(settings, ServiceCommand.packaged(), progress)) {
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
      Machine machine = Machine.here();
      stack.start();
      String report = new BatchBenchmark(settings, stack, quicker).run(machine);
      System.out.print(report);
      Path page = LoadBenchmark.file(options, "--page=");
      if (page != null) {
        MarkdownReport.replaceIn(page, "batch ", report);
      }
    }
  }

  private String run(Machine machine) throws Exception {
    Target composer = Target.of(settings);
    int lines = LINES / quicker;
    line("%s", machine);
    line("");
    line("| %,d briefs of two pages, each archived in every form | briefs/s | seconds |", lines);
    line("|---|---:|---:|");
    warmUp(composer);
    say("one by one");
    row("one by one, one client", lines, oneByOne(composer, lines));
    say("a batch, one composer");
    row("as a batch, one composer", lines, BatchRun.of(composer, lines).seconds());
    int port = Ports.free(1).getFirst();
    Child twin = stack.twin(Service.COMPOSER, port, Map.of());
    try {
      warmUp(new Target(port, AccessToken.of(settings).bearer()));
      say("a batch, two composers");
      row("as a batch, two composers", lines, BatchRun.of(composer, lines).seconds());
    } finally {
      twin.kill();
    }
    return text.toString();
  }

  private void warmUp(Target composer) throws IOException {
    say("warming up");
    oneByOne(composer, WARM_UP / quicker);
  }

  private static double oneByOne(Target composer, int briefs) throws IOException {
    try (Analyst analyst = new Analyst(composer)) {
      long begin = System.nanoTime();
      for (int i = 0; i < briefs; i++) {
        analyst.compose();
      }
      return (System.nanoTime() - begin) / 1e9;
    }
  }

  private void row(String way, int briefs, double seconds) {
    line("| %s | %.1f | %.1f |", way, briefs / seconds, seconds);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static void say(String line) {
    System.err.println("          " + line);
  }
}
