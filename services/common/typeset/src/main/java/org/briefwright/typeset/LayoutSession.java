package org.briefwright.typeset;

import org.briefwright.typeset.document.Document;

/// Lays out versions of one document, one after the other, and breaks into lines only what it has
/// not broken before. Gives the same layouts as [Typesetter#layout]. For one thread at a time.
public interface LayoutSession {

  Layout layout(Document document);
}
