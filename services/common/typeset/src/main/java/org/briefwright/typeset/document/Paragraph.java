package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// A paragraph.
///
/// @param id target of references and of [org.briefwright.typeset.Layout#pageOf]; empty for none
public record Paragraph(List<Inline> text, Style style, String id) implements Block {

  /// The part that a paragraph plays; the theme says how each looks.
  public enum Style {
    /// Running text.
    BODY,
    /// The opening that says it all, somewhat larger; the bottom line.
    LEAD,
    /// The neutral question under the title, in italics.
    QUESTION,
    /// A short line above a title or a box, in the sans.
    KICKER,
    /// Recipient, dates and the like: small, sans, grey.
    META,
    /// Belongs to the table or figure beside it.
    CAPTION,
    /// A reply, indented under what it answers.
    ANSWER,
    /// Small print: how the document was made, limits, methods.
    FINE
  }

  public Paragraph {
    text = List.copyOf(text);
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(id, "id");
  }

  public Paragraph(List<Inline> text, Style style) {
    this(text, style, "");
  }

  public static Paragraph of(String text) {
    return new Paragraph(List.of(new Text(text)), Style.BODY, "");
  }
}
