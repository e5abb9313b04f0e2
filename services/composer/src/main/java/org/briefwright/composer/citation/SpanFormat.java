package org.briefwright.composer.citation;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns citeproc's tokens into spans, after citeproc's own tidying of quotes and punctuation.
/// No
/// markup is written and read back, so nothing in a source can be mistaken for markup.
final class SpanFormat extends TextFormat {
  SpanFormat() {
    setConvertLinks(true);
  }

  List<Span> spans(List<Token> tokens, RenderContext terms) {
    TokenBuffer buffer = new TokenBuffer();
    nested(tokens, terms).forEach(buffer::append);
    postProcess(buffer, terms);
    List<Run> runs = new ArrayList<>();
    for (Token token : buffer.getTokens()) {
      if (token instanceof TextToken text && !text.getText().isEmpty()) {
        Run run = run(text);
        if (!runs.isEmpty() && runs.getLast().looksLike(run)) {
          run = runs.removeLast().and(run.text());
        }
        runs.add(run);
      }
    }
    return runs.stream().map(Run::span).toList();
  }

  /// Quotation marks in a title that is itself set in quotation marks become inner ones.
  /// citeproc
  /// does so for straight marks alone.
  private static List<Token> nested(List<Token> tokens, RenderContext terms) {
    String open = terms.getTerm("open-quote");
    String close = terms.getTerm("close-quote");
    // In pairs only: in British English the closing mark is an apostrophe as well.
    Pattern pair = Pattern.compile(quoted(Pattern.quote(open), Pattern.quote(close)));
    String inner =
        Matcher.quoteReplacement(terms.getTerm("open-inner-quote"))
            + "$1"
            + Matcher.quoteReplacement(terms.getTerm("close-inner-quote"));
    List<Token> nested = new ArrayList<>(tokens.size());
    int depth = 0;
    for (Token token : tokens) {
      if (token instanceof TextToken text) {
        depth += text.getType() == TextToken.Type.OPEN_QUOTE ? 1 : 0;
        depth -= text.getType() == TextToken.Type.CLOSE_QUOTE ? 1 : 0;
        if (depth > 0 && text.getType() == TextToken.Type.TEXT) {
          token = text.copyWithText(pair.matcher(text.getText()).replaceAll(inner));
        }
      }
      nested.add(token);
    }
    return nested;
  }

  private Run run(TextToken token) {
    int attributes = token.getFormattingAttributes();
    int style = FormattingAttributes.getFontStyle(attributes);
    boolean italic =
        style == FormattingAttributes.FS_ITALIC || style == FormattingAttributes.FS_OBLIQUE;
    boolean strong = FormattingAttributes.getFontWeight(attributes) == FormattingAttributes.FW_BOLD;
    String text = LegalForms.unveil(token.getText());
    return switch (token.getType()) {
      case URL -> new Run(text, italic, strong, target(text));
      case DOI -> new Run(addDOIPrefix(text), italic, strong, target(addDOIPrefix(text)));
      case TEXT, OPEN_QUOTE, CLOSE_QUOTE, PREFIX, SUFFIX, DELIMITER ->
          new Run(text, italic, strong, "");
    };
  }

  /// Empty for what is not a web address: it is then printed but leads nowhere.
  private static String target(String address) {
    try {
      URI uri = URI.create(address);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? uri.toASCIIString() : "";
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private record Run(String text, boolean italic, boolean strong, String target) {
    boolean looksLike(Run other) {
      return italic == other.italic && strong == other.strong && target.equals(other.target);
    }

    Run and(String more) {
      return new Run(text + more, italic, strong, target);
    }

    Span span() {
      Span span = new Span.Text(text);
      span = italic ? new Span.Italic(List.of(span)) : span;
      span = strong ? new Span.Strong(List.of(span)) : span;
      return target.isEmpty() ? span : new Span.Link(target, List.of(span));
    }
  }

  /// Text between an opening and a closing mark, without either inside.
  private static String quoted(String open, String close) {
    return open + "([^" + open + close + "]*)" + close;
  }
}
