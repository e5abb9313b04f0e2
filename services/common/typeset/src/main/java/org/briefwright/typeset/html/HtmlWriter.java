package org.briefwright.typeset.html;

import org.briefwright.typeset.document.Document;

/// Writes a document as Html, with the same numbers of notes as its PDF.
public final class HtmlWriter {

  private HtmlWriter() {}

  public static String html(Document document) {
    throw new UnsupportedOperationException("being written: " + document.lang());
  }
}
