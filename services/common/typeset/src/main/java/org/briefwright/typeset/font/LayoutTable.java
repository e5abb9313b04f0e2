package org.briefwright.typeset.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What GSUB and GPOS have in common: scripts, features, lookups, coverage and classes (OpenType
/// 1.9, chapter 2).
final class LayoutTable {

  private static final int EXTENSION_SUBSTITUTION = 7;
  private static final int EXTENSION_POSITIONING = 9;

  private final Sfnt font;
  private final int table;
  private final int extension;

  /// One subtable of a lookup: its type, and where it stands in the file.
  record Subtable(int lookup, int type, int at) {}

  LayoutTable(Sfnt font, String table) {
    this.font = font;
    this.table = font.at(table);
    this.extension = table.equals("GSUB") ? EXTENSION_SUBSTITUTION : EXTENSION_POSITIONING;
  }

  /// The subtables behind some features of the scripts' default languages, in the order of lookups.
  List<Subtable> subtables(Set<String> scripts, Set<String> features) {
    int lookupList = table + font.u16(table + 8);
    List<Subtable> subtables = new ArrayList<>();
    for (int lookup : lookups(scripts, features)) {
      int at = lookupList + font.u16(lookupList + 2 + 2 * lookup);
      for (int i = 0; i < font.u16(at + 4); i++) {
        int subtable = at + font.u16(at + 6 + 2 * i);
        int type = font.u16(at);
        if (type == extension) {
          type = font.u16(subtable + 2);
          subtable += font.i32(subtable + 4);
        }
        subtables.add(new Subtable(lookup, type, subtable));
      }
    }
    return subtables;
  }

  private Set<Integer> lookups(Set<String> scripts, Set<String> features) {
    int scriptList = table + font.u16(table + 4);
    int featureList = table + font.u16(table + 6);
    Set<Integer> lookups = new TreeSet<>();
    for (int i = 0; i < font.u16(scriptList); i++) {
      int entry = scriptList + 2 + 6 * i;
      int scriptAt = scriptList + font.u16(entry + 4);
      if (!scripts.contains(font.tag(entry)) || font.u16(scriptAt) == 0) {
        continue;
      }
      int language = scriptAt + font.u16(scriptAt);
      for (int f = 0; f < font.u16(language + 4); f++) {
        int feature = featureList + 2 + 6 * font.u16(language + 6 + 2 * f);
        if (features.contains(font.tag(feature))) {
          int at = featureList + font.u16(feature + 4);
          for (int l = 0; l < font.u16(at + 2); l++) {
            lookups.add(font.u16(at + 4 + 2 * l));
          }
        }
      }
    }
    return lookups;
  }

  /// Coverage index by glyph, -1 where not covered.
  int[] coverage(int at, int glyphs) {
    int[] index = new int[glyphs];
    Arrays.fill(index, -1);
    if (font.u16(at) == 1) {
      for (int i = 0; i < font.u16(at + 2); i++) {
        index[font.u16(at + 4 + 2 * i)] = i;
      }
    } else {
      for (int i = 0; i < font.u16(at + 2); i++) {
        int range = at + 4 + 6 * i;
        for (int glyph = font.u16(range); glyph <= font.u16(range + 2); glyph++) {
          index[glyph] = font.u16(range + 4) + glyph - font.u16(range);
        }
      }
    }
    return index;
  }

  /// Class by glyph, 0 where the font names none.
  int[] classes(int at, int glyphs) {
    int[] classes = new int[glyphs];
    if (font.u16(at) == 1) {
      for (int i = 0; i < font.u16(at + 4); i++) {
        classes[font.u16(at + 2) + i] = font.u16(at + 6 + 2 * i);
      }
    } else {
      for (int i = 0; i < font.u16(at + 2); i++) {
        int range = at + 4 + 6 * i;
        for (int glyph = font.u16(range); glyph <= font.u16(range + 2); glyph++) {
          classes[glyph] = font.u16(range + 4);
        }
      }
    }
    return classes;
  }
}
