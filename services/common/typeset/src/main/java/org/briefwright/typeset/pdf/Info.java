package org.briefwright.typeset.pdf;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.briefwright.typeset.document.Metadata;

/// The old document information dictionary; says the same as the XMP packet, as PDF/A demands.
final class Info {

  private Info() {}

  static void write(Metadata metadata, COSDictionary info) {
    info.setString(COSName.TITLE, metadata.title());
    if (!metadata.authors().isEmpty()) {
      info.setString(COSName.AUTHOR, String.join(", ", metadata.authors()));
    }
    info.setString(COSName.SUBJECT, metadata.subject());
    if (!metadata.keywords().isEmpty()) {
      info.setString(COSName.KEYWORDS, String.join(", ", metadata.keywords()));
    }
    info.setString(COSName.PRODUCER, Xmp.PRODUCER);
    String date = date(metadata);
    info.setString(COSName.CREATION_DATE, date);
    info.setString(COSName.MOD_DATE, date);
  }

  static String date(Metadata metadata) {
    return DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'+00''00'''", Locale.ROOT)
        .format(metadata.created().atOffset(ZoneOffset.UTC));
  }
}
