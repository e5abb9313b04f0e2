package org.briefwright.typeset.pdf;

import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.Reference;
import org.briefwright.typeset.line.Span;

/// Finds the link that a run belongs to.
final class LinkSpans {

  private LinkSpans() {}

  /// The innermost span that is a link, or null.
  static Span around(Span span) {
    for (Span s = span; s != null; s = s.parent()) {
      if (s.inline() instanceof Link
          || s.inline() instanceof Reference
          || s.inline() instanceof NoteRef) {
        return s;
      }
    }
    return null;
  }
}
