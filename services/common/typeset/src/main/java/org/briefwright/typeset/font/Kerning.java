package org.briefwright.typeset.font;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Space between pairs of glyphs: GPOS lookups of type 2 under `kern`, unfolded into a square table
/// over the glyphs that documents use. Searching the font's own classes for every pair would take
/// longer than breaking the lines.
final class Kerning {

  private static final int PAIR = 2;
  private static final int X_ADVANCE = 4;

  private final char[] place;
  private final int width;
  private final short[] values;

  /// Which pairs have their value: from an earlier lookup, or from this lookup's earlier subtable.
  /// The first subtable that knows a pair decides, even with 0.
  private final boolean[] settled;

  private Kerning(Sfnt font, int glyphs, Collection<Integer> repertoire) {
    place = new char[glyphs];
    int next = 1;
    for (int glyph : repertoire) {
      if (place[glyph] == 0) {
        place[glyph] = (char) next++;
      }
    }
    width = next;
    values = new short[width * width];
    settled = new boolean[width * width];
    LayoutTable gpos = new LayoutTable(font, "GPOS");
    for (String script : List.of("latn", "cyrl")) {
      for (LayoutTable.Subtable subtable : gpos.subtables(script, Set.of("kern"))) {
        if (subtable.type() == PAIR) {
          read(font, gpos, subtable.at());
        }
      }
    }
  }

  static Kerning read(Sfnt font, int glyphs, Collection<Integer> repertoire) {
    return new Kerning(font, glyphs, repertoire);
  }

  /// Thousandths of an em to add between two glyphs; mostly negative or 0.
  int between(int left, int right) {
    int row = place[left];
    int column = place[right];
    return row == 0 || column == 0 ? 0 : values[row * width + column];
  }

  private void read(Sfnt font, LayoutTable gpos, int at) {
    int first = font.u16(at + 4);
    if ((first & X_ADVANCE) == 0) {
      return;
    }
    int advanceAt = 2 * Integer.bitCount(first & X_ADVANCE - 1);
    int size = 2 * (Integer.bitCount(first) + Integer.bitCount(font.u16(at + 6)));
    int[] coverage = gpos.coverage(at + font.u16(at + 2), place.length);
    if (font.u16(at) == 1) {
      readPairs(font, at, coverage, size, advanceAt);
    } else {
      readClasses(font, gpos, at, coverage, size, advanceAt);
    }
  }

  private void readPairs(Sfnt font, int at, int[] coverage, int size, int advanceAt) {
    for (int left = 0; left < place.length; left++) {
      if (coverage[left] < 0 || place[left] == 0) {
        continue;
      }
      int set = at + font.u16(at + 10 + 2 * coverage[left]);
      for (int i = 0; i < font.u16(set); i++) {
        int pair = set + 2 + i * (2 + size);
        settle(left, font.u16(pair), font.i16(pair + 2 + advanceAt));
      }
    }
  }

  private void readClasses(
      Sfnt font, LayoutTable gpos, int at, int[] coverage, int size, int advanceAt) {
    int[] leftClass = gpos.classes(at + font.u16(at + 8), place.length);
    int[] rightClass = gpos.classes(at + font.u16(at + 10), place.length);
    int rowSize = font.u16(at + 14) * size;
    for (int left = 0; left < place.length; left++) {
      if (coverage[left] < 0 || place[left] == 0) {
        continue;
      }
      int row = at + 16 + leftClass[left] * rowSize;
      for (int right = 0; right < place.length; right++) {
        if (place[right] != 0) {
          settle(left, right, font.i16(row + rightClass[right] * size + advanceAt));
        }
      }
    }
  }

  private void settle(int left, int right, int value) {
    int pair = place[left] * width + place[right];
    if (place[right] != 0 && !settled[pair]) {
      settled[pair] = true;
      values[pair] = (short) value;
    }
  }
}
