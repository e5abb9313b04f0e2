package org.briefwright.typeset.pdf;

import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.briefwright.typeset.Attachment;

/// Attachments as files associated with the document, as PDF/A-3 asks.
final class EmbeddedFiles {

  private EmbeddedFiles() {}

  /// @param date of the document, in PDF's form: attachments are as old as what they travel in
  static void write(
      List<Attachment> attachments, String date, COSDictionary catalog, Streams streams) {
    if (attachments.isEmpty()) {
      return;
    }
    COSArray associated = new COSArray();
    COSArray names = new COSArray();
    for (Attachment attachment :
        attachments.stream().sorted(Comparator.comparing(Attachment::name)).toList()) {
      COSDictionary file = file(attachment, date, streams);
      associated.add(file);
      names.add(new COSString(attachment.name()));
      names.add(file);
    }
    catalog.setItem(Names.AF, associated);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    COSDictionary trees = new COSDictionary();
    trees.setItem(Names.EMBEDDED_FILES, tree);
    catalog.setItem(COSName.NAMES, trees);
  }

  private static COSDictionary file(Attachment attachment, String date, Streams streams) {
    PdfObject content = streams.deflated(attachment.bytes());
    content.setItem(COSName.TYPE, Names.EMBEDDED_FILE);
    content.setName(COSName.SUBTYPE, attachment.mediaType());
    COSDictionary params = new COSDictionary();
    params.setInt(COSName.SIZE, attachment.bytes().length);
    params.setString(COSName.MOD_DATE, date);
    content.setItem(COSName.PARAMS, params);
    COSDictionary embedded = new COSDictionary();
    embedded.setItem(COSName.F, content);
    embedded.setItem(COSName.UF, content);
    COSDictionary file = PdfObject.typed(COSName.FILESPEC);
    file.setString(COSName.F, attachment.name());
    file.setString(COSName.UF, attachment.name());
    file.setString(COSName.DESC, attachment.description());
    file.setName(Names.AF_RELATIONSHIP, attachment.relationship().pdfName());
    file.setItem(COSName.EF, embedded);
    return file;
  }
}
