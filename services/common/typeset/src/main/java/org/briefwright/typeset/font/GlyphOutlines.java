package org.briefwright.typeset.font;

import java.util.Arrays;
import java.util.BitSet;

/// The outlines in a font's `glyf` table.
final class GlyphOutlines {

  private static final int MORE_COMPONENTS = 0x20;
  private static final int WORDS = 1;
  private static final int SCALE = 8;
  private static final int XY_SCALE = 0x40;
  private static final int TWO_BY_TWO = 0x80;

  private final Sfnt font;
  private final int loca;
  private final int glyf;
  private final boolean longOffsets;

  GlyphOutlines(Sfnt font) {
    this.font = font;
    loca = font.at("loca");
    glyf = font.at("glyf");
    longOffsets = font.i16(font.at("head") + 50) == 1;
  }

  /// An outline, filled up to a multiple of four bytes.
  byte[] padded(int glyph) {
    int start = start(glyph);
    int length = start(glyph + 1) - start;
    byte[] outline = Arrays.copyOfRange(font.bytes(), start, start + length);
    return Arrays.copyOf(outline, length + 3 & ~3);
  }

  /// The glyphs and those that composite ones among them draw, and glyph 0, which each font needs.
  BitSet withComponents(BitSet wanted) {
    BitSet all = (BitSet) wanted.clone();
    all.set(0);
    for (int glyph = wanted.nextSetBit(0); glyph >= 0; glyph = wanted.nextSetBit(glyph + 1)) {
      addComponents(glyph, all);
    }
    return all;
  }

  /// Components may be composites too.
  private void addComponents(int glyph, BitSet all) {
    int at = start(glyph);
    if (at == start(glyph + 1) || font.i16(at) >= 0) {
      return;
    }
    at += 10;
    int flags;
    do {
      flags = font.u16(at);
      int component = font.u16(at + 2);
      if (!all.get(component)) {
        all.set(component);
        addComponents(component, all);
      }
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + scaleSize(flags);
    } while ((flags & MORE_COMPONENTS) != 0);
  }

  private static int scaleSize(int flags) {
    if ((flags & SCALE) != 0) {
      return 2;
    }
    return (flags & XY_SCALE) != 0 ? 4 : (flags & TWO_BY_TWO) != 0 ? 8 : 0;
  }

  private int start(int glyph) {
    return glyf + (longOffsets ? font.i32(loca + 4 * glyph) : 2 * font.u16(loca + 2 * glyph));
  }
}
