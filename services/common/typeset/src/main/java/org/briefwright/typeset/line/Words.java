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
  private static final int PLACE_BITS = 13;

  private static final int PLACES = 1 << PLACE_BITS;

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
    long key = key(text, from, to);
    int place = (int) (key * 0x9E3779B97F4A7C15L >>> 64 - PLACE_BITS);
    AtomicReferenceArray<Word> table = table(face, figures);
    Word known = table.get(place);
    if (known != null && known.key() == key && (key >= 0 || is(known.text(), text, from, to))) {
      return known;
    }
    Word shaped = Word.shaped(face, figures, text.substring(from, to));
    table.set(place, shaped);
    return shaped;
  }

  /// A hash, or, where it is not negative, the word itself: up to nine characters of seven bits,
  /// which need not be compared. Their memory is often out of the processor's cache.
  static long key(String text, int from, int to) {
    long key = 0;
    int all = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      key = Long.rotateLeft(key, 7) ^ c;
      all |= c;
    }
    return to - from <= 9 && all < 0x80 ? key : key | Long.MIN_VALUE;
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
