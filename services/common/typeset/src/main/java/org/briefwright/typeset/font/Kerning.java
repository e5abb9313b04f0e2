package org.briefwright.typeset.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Space between pairs of glyphs: GPOS lookups of type 2 under `kern`, unfolded for each left glyph
/// into a row over all right ones when it is first met. Searching the font's own classes for every
/// pair would take longer than breaking the lines, and unfolding all rows at once takes longer than
/// setting the first document.
final class Kerning {

  private static final int PAIR = 2;
  private static final int X_ADVANCE = 4;
  private static final short[] NONE = {};

  private final Sfnt font;
  private final int glyphs;
  private final BitSet kerned;
  private final List<Subtable> subtables = new ArrayList<>();

  /// Two threads may both make a row; it is the same.
  private final AtomicReferenceArray<short[]> rows;

  /// What is read of a subtable once; where its pairs are listed, the classes are null.
  ///
  /// @param size of a pair's values, in bytes
  /// @param advanceAt where among them the left glyph's advance stands
  private record Subtable(
      int at, int[] coverage, int[] leftClass, int[] rightClass, int size, int advanceAt) {}

  /// @param kerned the glyphs whose pairs are kerned
  Kerning(Sfnt font, int glyphs, BitSet kerned) {
    this.font = font;
    this.glyphs = glyphs;
    this.kerned = kerned;
    this.rows = new AtomicReferenceArray<>(glyphs);
    LayoutTable gpos = new LayoutTable(font, "GPOS");
    for (LayoutTable.Subtable subtable : gpos.subtables(Set.of("latn", "cyrl"), Set.of("kern"))) {
      if (subtable.type() == PAIR) {
        read(gpos, subtable.at());
      }
    }
  }

  /// Thousandths of an em to add between two glyphs; mostly negative or 0.
  int between(int left, int right) {
    short[] row = rows.get(left);
    if (row == null) {
      row = kerned.get(left) ? row(left) : NONE;
      rows.set(left, row);
    }
    return row == NONE ? 0 : row[right];
  }

  private void read(LayoutTable gpos, int at) {
    int first = font.u16(at + 4);
    if ((first & X_ADVANCE) == 0) {
      return;
    }
    int advanceAt = 2 * Integer.bitCount(first & X_ADVANCE - 1);
    int size = 2 * (Integer.bitCount(first) + Integer.bitCount(font.u16(at + 6)));
    int[] coverage = gpos.coverage(at + font.u16(at + 2), glyphs);
    boolean listed = font.u16(at) == 1;
    subtables.add(
        new Subtable(
            at,
            coverage,
            listed ? null : gpos.classes(at + font.u16(at + 8), glyphs),
            listed ? null : gpos.classes(at + font.u16(at + 10), glyphs),
            size,
            advanceAt));
  }

  /// The first subtable that knows a pair decides, even with 0.
  private short[] row(int left) {
    short[] values = new short[glyphs];
    BitSet settled = new BitSet(glyphs);
    for (Subtable subtable : subtables) {
      int index = subtable.coverage()[left];
      if (index < 0) {
        continue;
      }
      if (subtable.leftClass() == null) {
        readPairs(subtable, index, values, settled);
      } else {
        readClasses(subtable, left, values, settled);
        // It knows every pair of a glyph that it covers.
        break;
      }
    }
    return values;
  }

  private void readPairs(Subtable subtable, int index, short[] values, BitSet settled) {
    int set = subtable.at() + font.u16(subtable.at() + 10 + 2 * index);
    for (int i = 0; i < font.u16(set); i++) {
      int pair = set + 2 + i * (2 + subtable.size());
      int right = font.u16(pair);
      if (kerned.get(right) && !settled.get(right)) {
        settled.set(right);
        values[right] = (short) font.i16(pair + 2 + subtable.advanceAt());
      }
    }
  }

  private void readClasses(Subtable subtable, int left, short[] values, BitSet settled) {
    int rowSize = font.u16(subtable.at() + 14) * subtable.size();
    int row = subtable.at() + 16 + subtable.leftClass()[left] * rowSize + subtable.advanceAt();
    for (int right = kerned.nextSetBit(0); right >= 0; right = kerned.nextSetBit(right + 1)) {
      if (!settled.get(right)) {
        values[right] = (short) font.i16(row + subtable.rightClass()[right] * subtable.size());
      }
    }
  }
}
