package org.briefwright.benchmark.steps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.BriefAssembler;
import org.briefwright.composer.citation.CitationFormatter;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.rendition.BriefDocument;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.Selection;
import org.briefwright.composer.selection.Selector;
import org.briefwright.composer.selection.Weighed;
import org.briefwright.typeset.Layout;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.theme.Theme;
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

/// The pure steps on a topic of the seeds, each on what the step before it gives. The system
/// property `seeds` names the seeds' folder.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StepBenchmark {
  @Param("deterrence")
  String topic;

  private final BriefRequest request = BriefRequest.on("deterrence", "at-a-glance");
  private final CitationFormatter formatter = new CitationFormatter();
  private final Typesetter typesetter = Typesetter.of(Theme.ministry());

  private Dossier dossier;
  private CitationStyle style;
  private Weighed weighed;
  private Selection selection;
  private Brief brief;
  private Document document;
  private Layout layout;

  @Setup
  public void everyStepOnce() throws IOException {
    dossier = new SeedDossier(Path.of(System.getProperty("seeds"))).of(topic, "at-a-glance");
    style = CitationStyle.of(dossier.template().body().citationStyle());
    weighed = weigh();
    selection = select();
    brief = cite();
    document = document();
    layout = layout();
  }

  @Benchmark
  public Weighed weigh() {
    return Weighed.of(dossier.fragments());
  }

  @Benchmark
  public Selection select() {
    return Selector.select(request, dossier, weighed);
  }

  @Benchmark
  public Brief cite() {
    return BriefAssembler.assemble("bw", request, dossier, selection, List.of(), style, formatter);
  }

  @Benchmark
  public Document document() {
    return BriefDocument.of(brief);
  }

  @Benchmark
  public Layout layout() {
    return typesetter.layout(document);
  }

  @Benchmark
  public byte[] pdf() {
    return typesetter.pdf(layout);
  }

  @Benchmark
  public byte[] json() {
    return CanonicalJson.bytes(brief);
  }
}
