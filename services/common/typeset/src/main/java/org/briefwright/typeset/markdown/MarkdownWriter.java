package org.briefwright.typeset.markdown;

import org.briefwright.typeset.document.Document;

/// Writes a document as Markdown, with the same numbers of notes as its PDF.
public final class MarkdownWriter {

  private MarkdownWriter() {}

  public static String markdown(Document document) {
    throw new UnsupportedOperationException("being written: " + document.lang());
  }
}
