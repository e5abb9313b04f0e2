package org.briefwright.typeset.line;

import org.briefwright.typeset.document.Inline;

/// The link, note call or foreign words that a run belongs to, and what those stand in. Each
/// becomes a structure element of its own, so spans are told apart by identity: two equal links
/// in
/// one paragraph are two links.
public final class Span {

  private final Inline inline;
  private final Span parent;

  /// @param parent the span around it, or null
  public Span(Inline inline, Span parent) {
    this.inline = inline;
    this.parent = parent;
  }

  public Inline inline() {
    return inline;
  }

  /// The span around it, or null.
  public Span parent() {
    return parent;
  }
}
