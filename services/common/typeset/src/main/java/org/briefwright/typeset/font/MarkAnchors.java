package org.briefwright.typeset.font;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Where combining marks stand on letters and on each other: GPOS lookups of types 4 and 6, under
/// `mark` and `mkmk`. A mark and what it stands on each have an anchor of the mark's class; the
/// two points meet.
final class MarkAnchors {

  private static final int TO_BASE = 4;
  private static final int TO_MARK = 6;

  private final Sfnt font;
  private final int glyphs;
  private final Map<Long, MarkOffset> offsets = new HashMap<>();
  private final Set<Integer> marks = new java.util.TreeSet<>();

  MarkAnchors(Sfnt font, int glyphs) {
    this.font = font;
    this.glyphs = glyphs;
    LayoutTable gpos = new LayoutTable(font, "GPOS");
    for (LayoutTable.Subtable subtable :
        gpos.subtables(Set.of("latn", "cyrl", "grek"), Set.of("mark", "mkmk"))) {
      if (subtable.type() == TO_BASE || subtable.type() == TO_MARK) {
        read(gpos, subtable.at());
      }
    }
  }

  boolean isMark(int glyph) {
    return marks.contains(glyph);
  }

  /// Where a mark's origin lies, seen from that of the glyph before it, or null where the font does
  /// not say.
  MarkOffset on(int glyph, int mark) {
    return offsets.get(key(glyph, mark));
  }

  private void read(LayoutTable gpos, int at) {
    int[] markCoverage = gpos.coverage(at + font.u16(at + 2), glyphs);
    int[] baseCoverage = gpos.coverage(at + font.u16(at + 4), glyphs);
    int classes = font.u16(at + 6);
    int markArray = at + font.u16(at + 8);
    int baseArray = at + font.u16(at + 10);
    for (int mark = 0; mark < glyphs; mark++) {
      if (markCoverage[mark] < 0) {
        continue;
      }
      marks.add(mark);
      int record = markArray + 2 + 4 * markCoverage[mark];
      int markAnchor = markArray + font.u16(record + 2);
      for (int base = 0; base < glyphs; base++) {
        if (baseCoverage[base] >= 0) {
          int slot = baseArray + 2 + 2 * (baseCoverage[base] * classes + font.u16(record));
          if (font.u16(slot) != 0) {
            offsets.putIfAbsent(key(base, mark), between(baseArray + font.u16(slot), markAnchor));
          }
        }
      }
    }
  }

  private MarkOffset between(int base, int mark) {
    return new MarkOffset(
        font.i16(base + 2) - font.i16(mark + 2), font.i16(base + 4) - font.i16(mark + 4));
  }

  private static long key(int glyph, int mark) {
    return (long) glyph << 16 | mark;
  }
}
