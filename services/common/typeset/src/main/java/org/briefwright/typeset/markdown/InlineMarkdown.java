package org.briefwright.typeset.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.briefwright.typeset.document.Abbreviation;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Foreign;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.Mark;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.PageReference;
import org.briefwright.typeset.document.Passage;
import org.briefwright.typeset.document.Reference;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Superior;
import org.briefwright.typeset.document.Text;

/// Writes running text as Markdown, on one line.
record InlineMarkdown(NoteNumbers numbers) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// Characters that Markdown or the HTML inside it could read as markup.
  private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~^$&:\"'";

  String of(List<Inline> text) {
    StringBuilder line = new StringBuilder();
    text.forEach(inline -> append(inline, line));
    return line.toString().strip();
  }

  private void append(Inline inline, StringBuilder line) {
    switch (inline) {
      case Text text -> line.append(escaped(text.value()));
      case Emphasis emphasis -> wrapped("*", emphasis.text(), line);
      case Strong strong -> wrapped("**", strong.text(), line);
      case Link link ->
          line.append('[').append(of(link.text())).append("](<").append(link.uri()).append(">)");
      case Reference reference -> line.append(of(reference.text()));
      case NoteRef call -> line.append("[^").append(numbers.label(call.note())).append(']');
      case Mark mark ->
          line.append(
              switch (mark.shape()) {
                case FOR -> "●";
                case AGAINST -> "◇";
                case NEUTRAL -> "○";
              });
      case Passage passage -> passage.text().forEach(inner -> append(inner, line));
      case Foreign foreign -> foreign.text().forEach(inner -> append(inner, line));
      case Abbreviation abbreviation -> abbreviation.text().forEach(inner -> append(inner, line));
      case Superior raised -> line.append(sup(raised.text()));
      case PageReference page -> {}
    }
  }

  static String sup(String text) {
    return "<sup>" + escaped(text) + "</sup>";
  }

  /// Blanks stand outside the asterisks: inside, Markdown would not see emphasis.
  private void wrapped(String sign, List<Inline> text, StringBuilder line) {
    StringBuilder inner = new StringBuilder();
    text.forEach(inline -> append(inline, inner));
    String words = inner.toString();
    if (words.isBlank()) {
      line.append(words);
      return;
    }
    line.append(words.startsWith(" ") ? " " : "").append(sign).append(words.strip()).append(sign);
    line.append(words.endsWith(" ") ? " " : "");
  }

  /// Plain text that no reader of Markdown takes for anything else.
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    String oneLine = BLANKS.matcher(text).replaceAll(" ");
    for (int i = 0; i < oneLine.length(); i++) {
      char c = oneLine.charAt(i);
      boolean risky =
          switch (c) {
            case '.', '-', '+', ')', ':', '#', '(', '!', '"', '\'' -> startsSomething(oneLine, i);
            default -> SPECIAL.indexOf(c) >= 0;
          };
      if (risky) {
        safe.append('\\');
      }
      safe.append(Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return safe.toString();
  }

  private static boolean startsWithDigits(String text, int count) {
    for (int i = 0; i < count; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// These mark lists, headings and images only at a line's start or beside other signs.
  private static boolean startsSomething(String text, int i) {
    return switch (text.charAt(i)) {
      case '-', '+', '#' -> i == 0;
      case '.', ')' -> i > 0 && startsWithDigits(text, i);
      case '!' -> i + 1 < text.length() && text.charAt(i + 1) == '[';
      default -> false;
    };
  }
}
