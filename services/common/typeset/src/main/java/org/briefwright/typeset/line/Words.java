package org.briefwright.typeset.line;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.briefwright.typeset.font.FaceName;
import org.briefwright.typeset.font.Figures;
import org.briefwright.typeset.font.FontFace;

/// Words that were shaped before: paragraphs differ, but their words recur. Each word has one
/// place in its face's table and drives out what stood there, so that the tables need neither locks
/// nor bookkeeping; what is lost is shaped again, and is the same.
final class Words {

  /// For words of one face and style of figures: 32 kB of references.
  private static final int PLACES = 1 << 13;

  /// Longer ones seldom recur.
  private static final int LONGEST = 32;

  private static final int STYLES = Figures.values().length;

  private static final AtomicReferenceArray<AtomicReferenceArray<Word>> TABLES =
      new AtomicReferenceArray<>(FaceName.values().length * STYLES);

  private Words() {}

  /// @param text all of whose characters between `from` and `to` the face has
  static Word get(FontFace face, Figures figures, String text, int from, int to) {
    if (to - from > LONGEST) {
      return Word.shaped(face, figures, text.substring(from, to));
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash ^ hash >>> 13) & PLACES - 1;
    AtomicReferenceArray<Word> table = table(face, figures);
    Word known = table.get(place);
    if (known != null && is(known.text(), text, from, to)) {
      return known;
    }
    Word shaped = Word.shaped(face, figures, text.substring(from, to));
    table.set(place, shaped);
    return shaped;
  }

  private static boolean is(String word, String text, int from, int to) {
    return word.length() == to - from && text.startsWith(word, from);
  }

  private static AtomicReferenceArray<Word> table(FontFace face, Figures figures) {
    int index = face.name().ordinal() * STYLES + figures.ordinal();
    AtomicReferenceArray<Word> table = TABLES.get(index);
    if (table == null) {
      TABLES.compareAndSet(index, null, new AtomicReferenceArray<>(PLACES));
      table = TABLES.get(index);
    }
    return table;
  }
}
