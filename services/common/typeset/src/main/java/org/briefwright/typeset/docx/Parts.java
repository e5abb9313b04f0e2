package org.briefwright.typeset.docx;

import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.theme.Theme;

/// What the writers of one file share.
record Parts(
    Document document,
    Theme theme,
    NoteNumbers numbers,
    Headings headings,
    Targets targets,
    Lists lists) {

  static Parts of(Document document, Theme theme) {
    NoteNumbers numbers = NoteNumbers.of(document);
    return new Parts(
        document, theme, numbers, Headings.of(document), Targets.of(document), new Lists(theme));
  }
}
