package org.briefwright.typeset.pdf;

import org.briefwright.typeset.document.Metadata;

/// The old document information dictionary; says the same as the XMP packet, as PDF/A demands.
final class Info {

  private Info() {}

  static void write(Metadata metadata, PdfDictionary info) {
    info.text("Title", metadata.title());
    if (!metadata.authors().isEmpty()) {
      info.text("Author", String.join(", ", metadata.authors()));
    }
    info.text("Subject", metadata.subject());
    if (!metadata.keywords().isEmpty()) {
      info.text("Keywords", String.join(", ", metadata.keywords()));
    }
    info.text("Producer", Xmp.PRODUCER);
    String date = Dates.pdf(metadata.created());
    info.text("CreationDate", date);
    info.text("ModDate", date);
  }
}
