package org.briefwright.typeset.pdf;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
    String date = date(metadata);
    info.text("CreationDate", date);
    info.text("ModDate", date);
  }

  static String date(Metadata metadata) {
    return DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'+00''00'''", Locale.ROOT)
        .format(metadata.created().atOffset(ZoneOffset.UTC));
  }
}
