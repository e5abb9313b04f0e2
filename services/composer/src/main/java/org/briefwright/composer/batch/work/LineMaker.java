package org.briefwright.composer.batch.work;

import java.util.Optional;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.request.BriefRequest;

/// Makes the brief of a line.
@FunctionalInterface
public interface LineMaker {

  /// @throws RuntimeException as composing a single brief does
  Made make(BriefRequest request, LibrarySnapshot snapshot);

  /// A brief that was made.
  ///
  /// @param fresh nothing where the archive has it already
  record Made(String id, Optional<ArchivedBrief> fresh) {}
}
