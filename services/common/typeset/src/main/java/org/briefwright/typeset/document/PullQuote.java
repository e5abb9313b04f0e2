package org.briefwright.typeset.document;

import java.util.List;

/// A sentence set large between the paragraphs.
///
/// @param source who said it; may be empty
public record PullQuote(List<Inline> text, List<Inline> source) implements Apparatus {

  public PullQuote {
    text = List.copyOf(text);
    source = List.copyOf(source);
  }
}
