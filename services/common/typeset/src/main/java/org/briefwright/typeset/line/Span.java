package org.briefwright.typeset.line;

import org.briefwright.typeset.document.Inline;

/// The link, note call or foreign words that a run belongs to, and what those stand in. Each
/// becomes a structure element of its own.
///
/// @param parent the span around it, or null
public record Span(Inline inline, Span parent) {

  /// By identity: two equal links in one paragraph are two links.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
