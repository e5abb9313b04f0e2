package org.briefwright.typeset;

import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.theme.Theme;

/// Lays out versions of one document, one after the other, and breaks into lines only what it has
/// not broken before. Gives the same layouts as [Typesetter#layout]. For one thread at a time.
public final class LayoutSession {

  private final Theme theme;
  private final LineMemo memo = new LineMemo();

  LayoutSession(Theme theme) {
    this.theme = theme;
  }

  public Layout layout(Document document) {
    return new Layout(PagedDocument.of(document, theme, memo));
  }
}
