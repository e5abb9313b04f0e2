package org.briefwright.composer.citation;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// The number of the note in which a source is first cited, as in "Fortna (n 3)". A kept form
/// cannot know it, so it holds a mark in its place. The marks are noncharacters of Unicode, which
/// no source may hold (see [CslItems]).
final class FirstNote {
  /// What citeproc is given for the number.
  static final String MARK = "\uFDD0";

  private static final char BEFORE = '\uFDD1';
  private static final char AFTER = '\uFDD2';

  private FirstNote() {}

  /// The token with its mark, if it is one, bound to the cite's place in the note.
  static Token bind(Token token, int cite) {
    if (token instanceof TextToken text && text.getText().contains(MARK)) {
      return text.copyWithText(text.getText().replace(MARK, BEFORE + String.valueOf(cite) + AFTER));
    }
    return token;
  }

  /// The spans with numbers in place of the marks.
  ///
  /// @param numberOf a cite's place in the note to the number of the note that first cites its
  ///     source
  static List<Span> insert(List<Span> spans, IntUnaryOperator numberOf) {
    if (Span.plain(spans).indexOf(BEFORE) < 0) {
      return spans;
    }
    return spans.stream().map(span -> insert(span, numberOf)).toList();
  }

  private static Span insert(Span span, IntUnaryOperator numberOf) {
    return switch (span) {
      case Span.Text(String text) -> new Span.Text(insert(text, numberOf));
      case Span.Italic(List<Span> inner) -> new Span.Italic(insert(inner, numberOf));
      case Span.Strong(List<Span> inner) -> new Span.Strong(insert(inner, numberOf));
      case Span.Link(String target, List<Span> inner) ->
          new Span.Link(target, insert(inner, numberOf));
    };
  }

  private static String insert(String text, IntUnaryOperator numberOf) {
    StringBuilder inserted = new StringBuilder();
    int done = 0;
    for (int mark = text.indexOf(BEFORE); mark >= 0; mark = text.indexOf(BEFORE, done)) {
      int end = text.indexOf(AFTER, mark);
      int cite = Integer.parseInt(text.substring(mark + 1, end));
      inserted.append(text, done, mark).append(numberOf.applyAsInt(cite));
      done = end + 1;
    }
    return inserted.append(text, done, text.length()).toString();
  }
}
