package org.briefwright.typeset.font;

import java.util.Arrays;
import java.util.TreeMap;

/// Characters to glyphs: the font's `cmap`, formats 4 and 12.
final class CharacterMap {

  private final char[] basic = new char[0x10000];
  private final TreeMap<Integer, Integer> astral = new TreeMap<>();

  CharacterMap(Sfnt font) {
    int cmap = font.at("cmap");
    for (int i = 0; i < font.u16(cmap + 2); i++) {
      int subtable = cmap + font.i32(cmap + 8 + 8 * i);
      switch (font.u16(subtable)) {
        case 4 -> readSegments(font, subtable);
        case 12 -> readGroups(font, subtable);
        default -> {
          // Other formats repeat, for old systems, what these two say.
        }
      }
    }
  }

  /// The glyph of a character, 0 where the font has none.
  int glyph(int codePoint) {
    return codePoint < 0x10000 ? basic[codePoint] : astral.getOrDefault(codePoint, 0);
  }

  /// Every character that has a glyph, ascending.
  int[] characters() {
    int[] characters = new int[basic.length + astral.size()];
    int count = 0;
    for (int c = 0; c < basic.length; c++) {
      if (basic[c] != 0) {
        characters[count++] = c;
      }
    }
    for (int c : astral.keySet()) {
      characters[count++] = c;
    }
    return Arrays.copyOf(characters, count);
  }

  private void readSegments(Sfnt font, int at) {
    int doubled = font.u16(at + 6);
    for (int segment = 0; segment < doubled; segment += 2) {
      int last = font.u16(at + 14 + segment);
      int first = font.u16(at + 16 + doubled + segment);
      int delta = font.u16(at + 16 + 2 * doubled + segment);
      int rangeAt = at + 16 + 3 * doubled + segment;
      int range = font.u16(rangeAt);
      for (int c = first; c <= last && c != 0xFFFF; c++) {
        int glyph = range == 0 ? c : font.u16(rangeAt + range + 2 * (c - first));
        basic[c] = (char) (glyph == 0 ? 0 : glyph + delta);
      }
    }
  }

  private void readGroups(Sfnt font, int at) {
    for (int group = 0; group < font.i32(at + 12); group++) {
      int entry = at + 16 + 12 * group;
      int first = font.i32(entry);
      for (int c = first; c <= font.i32(entry + 4); c++) {
        int glyph = font.i32(entry + 8) + c - first;
        if (c < 0x10000) {
          basic[c] = (char) glyph;
        } else {
          astral.put(c, glyph);
        }
      }
    }
  }
}
