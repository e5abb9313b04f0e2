package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/// The state of the library that a brief is composed on: the three services' sequence numbers,
/// and the day as of which dates such as `reviewBy` are judged. The same request on the same
/// snapshot gives the same bytes.
public record LibrarySnapshot(long fragments, long precedents, long templates, LocalDate date) {

  public LibrarySnapshot {
    if (fragments < 0 || precedents < 0 || templates < 0) {
      throw new IllegalArgumentException("a sequence number is never negative");
    }
  }

  /// As printed for readers: `f72 · p34 · t2`.
  @JsonIgnore
  public String label() {
    return "f" + fragments + " · p" + precedents + " · t" + templates;
  }
}
