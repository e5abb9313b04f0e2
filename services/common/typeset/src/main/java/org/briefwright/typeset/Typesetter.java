package org.briefwright.typeset;

import java.util.List;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.pdf.PdfWriter;
import org.briefwright.typeset.theme.Theme;

/// Turns documents into pages and pages into PDF (PDF/UA-1 and PDF/A-3a). Immutable, for any number
/// of threads; its fonts are parsed once.
public final class Typesetter {

  private final Theme theme;

  private Typesetter(Theme theme) {
    this.theme = theme;
  }

  public static Typesetter of(Theme theme) {
    return new Typesetter(theme);
  }

  /// Decides lines and pages.
  public Layout layout(Document document) {
    return session().layout(document);
  }

  /// For laying out a document several times while text is fitted into pages.
  public LayoutSession session() {
    return new LayoutSession(theme);
  }

  public byte[] pdf(Layout layout) {
    return pdf(layout, List.of());
  }

  /// The PDF, byte for byte the same for the same layout and attachments.
  public byte[] pdf(Layout layout, List<Attachment> attachments) {
    return PdfWriter.write(layout.paged(), attachments);
  }
}
