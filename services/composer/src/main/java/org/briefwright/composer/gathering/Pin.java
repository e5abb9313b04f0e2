package org.briefwright.composer.gathering;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import org.briefwright.composer.dossier.LibrarySnapshot;

/// A snapshot that the content services have been asked for and have not named yet.
public final class Pin {

  private final LibrarySnapshot expected;
  private final Uni<LibrarySnapshot> snapshot;
  private final Duration longestWait;

  Pin(LibrarySnapshot expected, Uni<LibrarySnapshot> snapshot, Duration longestWait) {
    this.expected = expected;
    this.snapshot = snapshot;
    this.longestWait = longestWait;
  }

  /// What it will be unless the library has changed since anybody asked last; nothing where
  /// nobody has asked yet, or where the request wants another than the newest.
  public Optional<LibrarySnapshot> expected() {
    return Optional.ofNullable(expected);
  }

  /// @throws ServiceUnavailable naming the service that does not answer
  public LibrarySnapshot await() {
    return snapshot.await().atMost(longestWait);
  }
}
