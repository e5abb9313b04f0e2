package org.briefwright.typeset;

import java.util.List;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.docx.DocxWriter;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.pdf.PdfWriter;
import org.briefwright.typeset.theme.Theme;

/// Turns documents into pages and pages into PDF (PDF/UA-1 and PDF/A-3a), or documents into Word
/// files, which find their pages in Word. For any number of
/// threads; its fonts are parsed once, and the lines of paragraphs that it meets again are kept, so
/// that a document is cheaper the more of it has been laid out before. What it answers depends on
/// the document alone.
public final class Typesetter {

  private final Theme theme;
  private final LineMemo memo = new LineMemo();

  private Typesetter(Theme theme) {
    this.theme = theme;
  }

  public static Typesetter of(Theme theme) {
    return new Typesetter(theme);
  }

  /// Decides lines and pages.
  public Layout layout(Document document) {
    return new Layout(PagedDocument.of(document, theme, memo));
  }

  public byte[] pdf(Layout layout) {
    return pdf(layout, List.of());
  }

  /// The PDF, byte for byte the same for the same layout and attachments.
  public byte[] pdf(Layout layout, List<Attachment> attachments) {
    return PdfWriter.write(layout.paged(), attachments);
  }

  /// The Word file, byte for byte the same for the same document.
  public byte[] docx(Document document) {
    return DocxWriter.docx(document, theme);
  }
}
