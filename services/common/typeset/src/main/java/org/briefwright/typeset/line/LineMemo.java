package org.briefwright.typeset.line;

import java.util.List;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Phrase;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.memo.Recent;
import org.briefwright.typeset.theme.TextStyle;

/// The lines of paragraphs that were broken before: those of the same document, which is laid out
/// several times while it is fitted into its pages, and those that documents share. Lines depend on
/// nothing but the key, so it does not matter which of them are still known. For any number of
/// threads.
public final class LineMemo {

  /// In characters of lines kept, each of which takes some 20 bytes.
  private static final int MOST_CHARACTERS = 1_000_000;

  /// A paragraph that shows nothing takes room too.
  private static final int LEAST = 16;

  private final Recent<Key, SetText> known =
      new Recent<>(MOST_CHARACTERS, set -> Math.max(LEAST, set.glyphs()));

  /// What lines depend on.
  ///
  /// @param hash of some of it
  /// @param labels of the notes called and pages referred to in the text: they are part of its
  ///     lines
  record Key(
      int hash,
      List<Inline> text,
      TextStyle style,
      double width,
      boolean justified,
      String lang,
      List<String> labels) {

    static Key of(
        List<Inline> text, TextStyle style, Measure measure, String lang, List<String> labels) {
      int hash = hash(text);
      hash = 31 * hash + Double.hashCode(style.size());
      hash = 31 * hash + Double.hashCode(measure.width());
      return new Key(hash, text, style, measure.width(), measure.justified(), lang, labels);
    }

    /// Of the words alone, which tell most texts apart.
    private static int hash(List<Inline> text) {
      int hash = text.size();
      for (Inline inline : text) {
        if (inline instanceof Text words) {
          hash = 31 * hash + words.value().hashCode();
        } else if (inline instanceof Phrase phrase) {
          hash = 31 * hash + hash(phrase.text());
        }
      }
      return hash;
    }

    /// By hand, as is the hash code, which is asked for more than once: what Java makes for records
    /// is as good when warm, but the first document waits 15 ms for it to be made.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && hash == key.hash
          && width == key.width
          && justified == key.justified
          && (style == key.style || style.equals(key.style))
          && lang.equals(key.lang)
          && text.equals(key.text)
          && labels.equals(key.labels);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /// The lines that are kept for a key, or null.
  SetText find(Key key) {
    return known.find(key);
  }

  void keep(Key key, SetText lines) {
    known.keep(key, lines);
  }
}
