package org.briefwright.composer.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.briefwright.composer.batch.Batch;
import org.briefwright.composer.batch.BatchLine;
import org.briefwright.composer.brief.Phrases;

/// The page of one batch: how far it is, and what came of its lines.
///
/// @param state its code
/// @param ended how many of its lines have ended
/// @param rate lines a second, or empty while nothing moves
/// @param left time that it will still take, or that it took; empty where nobody knows
/// @param filter only lines in this state are shown
/// @param more the address of the next lines, or null
public record BatchPage(
    Batch batch,
    String state,
    String sent,
    int ended,
    String rate,
    String left,
    String filter,
    List<Row> rows,
    String more) {

  private static final int ON_A_PAGE = 100;
  private static final int MINUTE = 60;

  /// The states of lines, in the order in which they are offered.
  static final List<String> FILTERS = List.of("failed", "done", "running", "waiting", "cancelled");

  /// A line.
  ///
  /// @param briefId or null
  /// @param problem why it failed, or null
  public record Row(int line, String name, String topic, String briefId, Refusal problem) {}

  static int wanted() {
    return ON_A_PAGE + 1;
  }

  /// Which lines are shown where nobody chose: those that want somebody's attention.
  static String usual(Batch batch) {
    return batch.counts().failed() > 0 ? "failed" : "done";
  }

  static BatchPage of(Batch batch, String filter, List<BatchLine> found, Tongue tongue) {
    List<BatchLine> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
    return new BatchPage(
        batch,
        batch.state().code(),
        moment(batch.createdAt(), tongue),
        batch.counts().lines() - batch.counts().open(),
        batch.ratePerSecond() == null ? "" : tongue.decimal(batch.ratePerSecond()),
        left(batch),
        filter,
        shown.stream().map(BatchPage::row).toList(),
        found.size() > ON_A_PAGE
            ? "/batches/%s?state=%s&after=%d".formatted(batch.id(), filter, shown.getLast().line())
            : null);
  }

  private static Row row(BatchLine line) {
    return new Row(
        line.line(),
        line.name(),
        line.topic(),
        line.briefId(),
        line.problem() == null ? null : Refusal.of(line.problem()));
  }

  private static String left(Batch batch) {
    if (batch.isOpen()) {
      return batch.secondsLeft() == null ? "" : span(batch.secondsLeft());
    }
    return batch.startedAt() == null || batch.endedAt() == null
        ? ""
        : span(Duration.between(batch.startedAt(), batch.endedAt()).plusMillis(999).toSeconds());
  }

  /// Minutes and seconds, as a clock shows them.
  static String span(long seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
  }

  /// A day in words and the time of day.
  static String moment(Instant instant, Tongue tongue) {
    OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
    return String.format(
        Locale.ROOT,
        "%s, %02d:%02d UTC",
        Phrases.in(tongue.code()).day(at.toLocalDate()),
        at.getHour(),
        at.getMinute());
  }

  /// How many lines could be tried again.
  public int missing() {
    return batch.counts().failed() + batch.counts().cancelled();
  }

  /// The states that lines are in, with how many.
  public List<Count> counts() {
    return FILTERS.stream().map(it -> new Count(it, count(it))).toList();
  }

  /// How many lines are in a state.
  public record Count(String state, int lines) {}

  private int count(String filter) {
    Batch.Counts counts = batch.counts();
    return switch (filter) {
      case "failed" -> counts.failed();
      case "done" -> counts.done();
      case "running" -> counts.running();
      case "waiting" -> counts.waiting();
      default -> counts.cancelled();
    };
  }
}
