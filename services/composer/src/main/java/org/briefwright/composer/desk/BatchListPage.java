package org.briefwright.composer.desk;

import java.util.List;
import java.util.UUID;
import org.briefwright.composer.batch.Batch;

/// The page on which a batch is sent and those sent so far are listed.
///
/// @param title as it was typed
/// @param lines as they were sent
/// @param token that tells this form from others
/// @param most bytes of a batch
/// @param older the address of the next page of the list, or null
/// @param refusal why the last attempt came to nothing, or null
public record BatchListPage(
    String title,
    String lines,
    String token,
    int most,
    List<Row> rows,
    String older,
    Refusal refusal) {

  private static final int ON_A_PAGE = 25;
  private static final int FAULTS_SHOWN = 100;

  /// A batch of the list.
  public record Row(UUID id, String title, String state, String sent, Batch.Counts counts) {}

  /// So many batches are looked for: one more tells that there is another page.
  static int wanted() {
    return ON_A_PAGE + 1;
  }

  /// @param sent what was refused, or null
  static BatchListPage of(
      String title, SentBatch sent, int most, List<Batch> found, Tongue tongue, Refusal refusal) {
    List<Batch> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
    return new BatchListPage(
        title == null ? "" : title,
        sent == null ? "" : sent.shown(),
        UUID.randomUUID().toString(),
        most,
        shown.stream().map(batch -> row(batch, tongue)).toList(),
        found.size() > ON_A_PAGE ? "/batches?before=" + shown.getLast().sequence() : null,
        refusal);
  }

  private static Row row(Batch batch, Tongue tongue) {
    return new Row(
        batch.id(),
        batch.title(),
        batch.state().code(),
        BatchPage.moment(batch.createdAt(), tongue),
        batch.counts());
  }

  /// The first of the lines at fault.
  public List<Refusal.BadLine> faults() {
    List<Refusal.BadLine> lines = refusal.lines();
    return lines.subList(0, Math.min(FAULTS_SHOWN, lines.size()));
  }

  /// How many lines at fault are not shown.
  public int moreFaults() {
    return refusal.lines().size() - faults().size();
  }
}
