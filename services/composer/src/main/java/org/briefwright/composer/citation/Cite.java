package org.briefwright.composer.citation;

import java.util.Objects;
import java.util.Optional;

/// One source cited in a note, with the place in it, and words printed before and after the
/// reference (`prefix` "See", `suffix` "(in German)"; empty for none). Both are plain text.
public record Cite(String sourceId, Optional<Locator> locator, String prefix, String suffix) {
  public Cite {
    if (sourceId == null || sourceId.isBlank()) {
      throw new IllegalArgumentException("a cite needs the id of a source");
    }
    Objects.requireNonNull(locator, "locator");
    prefix = Objects.requireNonNull(prefix, "prefix").strip();
    suffix = Objects.requireNonNull(suffix, "suffix").strip();
  }

  /// The source as a whole.
  public static Cite of(String sourceId) {
    return new Cite(sourceId, Optional.empty(), "", "");
  }

  /// A place in the source, such as `of("nat-1949", "article-locator", "5")`.
  public static Cite of(String sourceId, String label, String value) {
    return new Cite(sourceId, Optional.of(new Locator(label, value)), "", "");
  }
}
