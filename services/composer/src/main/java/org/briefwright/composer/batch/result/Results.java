package org.briefwright.composer.batch.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.batch.Batch;
import org.briefwright.composer.batch.store.BatchReading;
import org.briefwright.composer.batch.store.BatchReading.Outcome;
import org.briefwright.composer.rendition.Format;

/// Puts results together.
@ApplicationScoped
public class Results {

  private final BatchReading reading;
  private final BriefArchive archive;

  Results(BatchReading reading, BriefArchive archive) {
    this.reading = reading;
    this.archive = archive;
  }

  /// The result of a batch that has ended, its briefs in one form.
  public BatchResult of(Batch batch, Format format) {
    List<Entry> entries =
        reading.outcomes(batch.id(), format.code()).stream().map(it -> entry(it, format)).toList();
    return new BatchResult(batch, entries, brief -> archive.rendition(brief, format).orElseThrow());
  }

  private static Entry entry(Outcome outcome, Format format) {
    boolean there = outcome.sha256() != null;
    return new Entry(
        outcome.line().line(),
        outcome.line().name(),
        outcome.line().topic(),
        outcome.line().state(),
        outcome.line().briefId(),
        there ? "briefs/" + outcome.line().name() + "." + format.code() : null,
        outcome.sha256(),
        there ? outcome.bytes() : null,
        outcome.line().problem());
  }
}
