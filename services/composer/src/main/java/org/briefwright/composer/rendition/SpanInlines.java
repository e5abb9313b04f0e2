package org.briefwright.composer.rendition;

import java.util.List;
import org.briefwright.composer.citation.Span;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Text;

/// A formatted reference in the typesetter's words.
final class SpanInlines {

  private SpanInlines() {}

  static List<Inline> of(List<Span> spans) {
    return spans.stream().map(SpanInlines::of).toList();
  }

  private static Inline of(Span span) {
    return switch (span) {
      case Span.Text(String text) -> new Text(text);
      case Span.Italic(List<Span> inner) -> new Emphasis(of(inner));
      case Span.Strong(List<Span> inner) -> new Strong(of(inner));
      case Span.Link(String target, List<Span> inner) when Link.permitted(target) ->
          new Link(target, of(inner));
      case Span.Link(String _, List<Span> inner) -> new Text(Span.plain(inner));
    };
  }
}
