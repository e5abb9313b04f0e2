package org.briefwright.typeset.pdf;

import java.util.Comparator;
import java.util.List;
import org.briefwright.typeset.Attachment;

/// Attachments as files associated with the document, as PDF/A-3 asks.
final class EmbeddedFiles {

  private EmbeddedFiles() {}

  /// @param date of the document, in PDF's form: attachments are as old as what they travel in
  static void write(
      List<Attachment> attachments, String date, PdfDictionary catalog, Streams streams) {
    if (attachments.isEmpty()) {
      return;
    }
    PdfArray associated = new PdfArray();
    PdfArray names = new PdfArray();
    for (Attachment attachment :
        attachments.stream().sorted(Comparator.comparing(Attachment::name)).toList()) {
      PdfDictionary file = file(attachment, date, streams);
      associated.add(file);
      names.text(attachment.name());
      names.add(file);
    }
    catalog.put("AF", associated);
    PdfDictionary tree = new PdfDictionary();
    tree.put("Names", names);
    PdfDictionary trees = new PdfDictionary();
    trees.put("EmbeddedFiles", tree);
    catalog.put("Names", trees);
  }

  private static PdfDictionary file(Attachment attachment, String date, Streams streams) {
    PdfObject content = streams.deflated(attachment.bytes());
    content.name("Type", "EmbeddedFile");
    content.name("Subtype", attachment.mediaType());
    PdfDictionary params = new PdfDictionary();
    params.whole("Size", attachment.bytes().length);
    params.text("ModDate", date);
    content.put("Params", params);
    PdfDictionary embedded = new PdfDictionary();
    embedded.put("F", content);
    embedded.put("UF", content);
    PdfDictionary file = PdfObject.typed("Filespec");
    file.text("F", attachment.name());
    file.text("UF", attachment.name());
    file.text("Desc", attachment.description());
    file.name("AFRelationship", attachment.relationship().pdfName());
    file.put("EF", embedded);
    return file;
  }
}
