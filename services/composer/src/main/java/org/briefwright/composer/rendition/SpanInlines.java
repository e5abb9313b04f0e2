package org.briefwright.composer.rendition;

import java.net.URI;
import java.util.List;
import org.briefwright.composer.citation.Span;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Text;

/// A formatted reference in the typesetter's words.
final class SpanInlines {

  private static final String WWW = "www.";

  private SpanInlines() {}

  /// As in the bibliography, with addresses in full.
  static List<Inline> of(List<Span> spans) {
    return spans.stream().map(span -> of(span, false)).toList();
  }

  /// As in a note, where an address is linked under its host's name: a line of letters that
  /// nobody
  /// types does not help the reader.
  static List<Inline> inNote(List<Span> spans) {
    return spans.stream().map(span -> of(span, true)).toList();
  }

  private static Inline of(Span span, boolean hostOnly) {
    return switch (span) {
      case Span.Text(String text) -> new Text(text);
      case Span.Italic(List<Span> inner) -> new Emphasis(all(inner, hostOnly));
      case Span.Strong(List<Span> inner) -> new Strong(all(inner, hostOnly));
      case Span.Link(String target, List<Span> inner) when Link.permitted(target) ->
          new Link(target, hostOnly ? List.of(new Text(host(target))) : all(inner, false));
      case Span.Link(String _, List<Span> inner) -> new Text(Span.plain(inner));
    };
  }

  private static List<Inline> all(List<Span> spans, boolean hostOnly) {
    return spans.stream().map(span -> of(span, hostOnly)).toList();
  }

  private static String host(String address) {
    String host = URI.create(address).getHost();
    if (host == null) {
      return address;
    }
    return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
  }
}
