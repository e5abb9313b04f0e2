package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// A paragraph that is cited by its number, as reports to parliaments have them. Numbers run on
/// over headings, and who writes the document gives them.
///
/// @param number as printed, such as `12` or `2.3`
/// @param more stands under the text, in line with it: sub-paragraphs, lists
/// @param id target of references; empty for none
public record NumberedParagraph(String number, List<Inline> text, List<Block> more, String id)
    implements Apparatus {

  public NumberedParagraph {
    if (number.isBlank()) {
      throw new IllegalArgumentException("a numbered paragraph needs its number");
    }
    text = List.copyOf(text);
    more = List.copyOf(more);
    Objects.requireNonNull(id, "id");
  }

  public NumberedParagraph(String number, List<Inline> text) {
    this(number, text, List.of(), "");
  }
}
