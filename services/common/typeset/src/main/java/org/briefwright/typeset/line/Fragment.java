package org.briefwright.typeset.line;

import java.util.List;
import org.briefwright.typeset.document.Mark;
import org.briefwright.typeset.document.Note;

/// A word or a part of one, as a box of a paragraph.
///
/// @param word the word that begins with it, or null
/// @param actualText what to extract in place of its glyphs' own text, or null
/// @param note the note that it calls, or null
/// @param mark the sign that stands in place of text, or null
/// @param passages the passages that begin with it
record Fragment(
    Setting setting,
    String text,
    int from,
    int to,
    Word word,
    String actualText,
    Note note,
    Mark mark,
    List<String> passages) {

  static Fragment of(Setting setting, String text, int from, int to) {
    return new Fragment(setting, text, from, to, null, null, null, null, List.of());
  }

  /// Whether `next` goes on where this one ends: then both are shaped as one, so that ligatures and
  /// kerning reach over hyphenation points that were not taken.
  boolean continuesIn(Fragment next) {
    return next.text == text
        && next.from == to
        && next.setting == setting
        && next.mark == null
        && actualText == null
        && next.actualText == null;
  }

  /// Its word, if that ends at `end`: then it need not be looked for again.
  Word wordTo(int end) {
    return word != null && word.length() == end - from ? word : null;
  }

  /// Whether it stands for a character of a script that runs from right to left. None of the faces
  /// has such letters, so only text that differs from its glyphs can be one.
  boolean rightToLeft() {
    return actualText != null
        && !actualText.isEmpty()
        && Clusters.rightToLeft(actualText.codePointAt(0));
  }
}
