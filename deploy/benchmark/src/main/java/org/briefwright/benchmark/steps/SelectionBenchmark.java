package org.briefwright.benchmark.steps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.Bars;
import org.briefwright.composer.selection.Selection;
import org.briefwright.composer.selection.Selector;
import org.briefwright.composer.selection.Weighed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Selection in a dossier far larger than any of the seeds': the library's fragments all told to
/// be about one topic.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SelectionBenchmark {

  private static final String TOPIC = "deterrence";
  private static final int WORDS = 520;

  /// About two thirds of them have a place in the template: of 450 about 300.
  @Param({"24", "100", "300", "450"})
  int fragments;

  private final BriefRequest request = BriefRequest.on(TOPIC, "at-a-glance");
  private Dossier dossier;
  private Weighed weighed;
  private Selector selector;
  private Selection selection;

  @Setup
  public void weigh() throws IOException {
    SeedDossier seeds = new SeedDossier(Path.of(System.getProperty("seeds")));
    dossier = seeds.crowded(TOPIC, "at-a-glance", fragments);
    weighed = Weighed.of(dossier.fragments());
    selector = pose();
    selection = selector.within(WORDS).orElseThrow();
  }

  /// What a request does once, before it searches.
  @Benchmark
  public Selector pose() {
    return Selector.of(request, dossier, weighed, Bars.NONE);
  }

  /// Posed anew each time, since a selector keeps what it chose; less [#pose] that is the search.
  @Benchmark
  public Optional<Selection> search() {
    return pose().within(WORDS);
  }

  /// The reasons for all that is left out, likewise of a new selector.
  @Benchmark
  public Selection explain() {
    return pose().explained(selection, WORDS);
  }
}
