package org.briefwright.composer.citation;

import java.util.List;

/// A piece of a formatted reference. Text is literal: it holds no markup of any kind, whatever its
/// characters look like.
public sealed interface Span {

  /// Characters to print as they are.
  record Text(String text) implements Span {}

  /// Titles of books, journals and cases.
  record Italic(List<Span> spans) implements Span {
    public Italic {
      spans = List.copyOf(spans);
    }
  }

  /// Bold, as volume numbers are in some styles.
  record Strong(List<Span> spans) implements Span {
    public Strong {
      spans = List.copyOf(spans);
    }
  }

  /// A web address or DOI; `target` is an absolute http or https URL.
  record Link(String target, List<Span> spans) implements Span {
    public Link {
      spans = List.copyOf(spans);
    }
  }

  /// The characters alone.
  static String plain(List<Span> spans) {
    StringBuilder plain = new StringBuilder();
    for (Span span : spans) {
      switch (span) {
        case Text(String text) -> plain.append(text);
        case Italic(List<Span> inner) -> plain.append(plain(inner));
        case Strong(List<Span> inner) -> plain.append(plain(inner));
        case Link(String _, List<Span> inner) -> plain.append(plain(inner));
      }
    }
    return plain.toString();
  }
}
