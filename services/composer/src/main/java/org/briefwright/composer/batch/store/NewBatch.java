package org.briefwright.composer.batch.store;

import java.util.List;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.request.BriefRequest;

/// A batch as it is accepted.
///
/// @param sender prepares the briefs; null where nobody is named
/// @param idempotencyKey null for none
/// @param bodyHash of what was sent
public record NewBatch(
    String title, String sender, String idempotencyKey, String bodyHash, List<Line> lines) {

  public NewBatch {
    lines = List.copyOf(lines);
  }

  /// A request and the state of the library that it is composed on, whenever that is.
  public record Line(int line, String name, BriefRequest request, LibrarySnapshot snapshot) {}
}
