package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Mark;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.PageReference;
import org.briefwright.typeset.document.Phrase;
import org.briefwright.typeset.document.Superior;
import org.briefwright.typeset.document.Text;

/// A text's words alone, for outlines and running headers: no notes, no marks.
public final class PlainWords {

  private PlainWords() {}

  public static String of(List<Inline> text) {
    StringBuilder words = new StringBuilder();
    append(text, words);
    return spaced(words).strip();
  }

  /// With one blank for every run of them.
  private static String spaced(StringBuilder words) {
    StringBuilder spaced = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean again = blank;
      blank = c == ' ' || c >= '\t' && c <= '\r';
      if (!blank) {
        spaced.append(c);
      } else if (!again) {
        spaced.append(' ');
      }
    }
    return spaced.toString();
  }

  private static void append(List<Inline> text, StringBuilder words) {
    for (Inline inline : text) {
      switch (inline) {
        case Text plain -> words.append(plain.value());
        case Phrase phrase -> append(phrase.text(), words);
        case Superior raised -> words.append(raised.text());
        case PageReference _, NoteRef _, Mark _ -> {}
      }
    }
  }
}
