package org.briefwright.typeset.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Several letters drawn as one glyph: GSUB lookups of type 4 under `liga`.
final class Ligatures {

  private static final int LIGATURE = 4;

  /// The longest first.
  private final Ligature[][] byFirst;

  /// @param rest the glyphs after the first
  record Ligature(int first, int[] rest, int glyph) {

    boolean matches(int[] glyphs, int after, int count) {
      if (after + rest.length > count) {
        return false;
      }
      for (int i = 0; i < rest.length; i++) {
        if (glyphs[after + i] != rest[i]) {
          return false;
        }
      }
      return true;
    }
  }

  Ligatures(Sfnt font, int glyphs) {
    byFirst = new Ligature[glyphs][];
    LayoutTable gsub = new LayoutTable(font, "GSUB");
    for (LayoutTable.Subtable subtable : gsub.subtables(Set.of("latn"), Set.of("liga"))) {
      if (subtable.type() == LIGATURE) {
        read(font, gsub.coverage(subtable.at() + font.u16(subtable.at() + 2), glyphs), subtable);
      }
    }
  }

  private void read(Sfnt font, int[] coverage, LayoutTable.Subtable subtable) {
    for (int first = 0; first < coverage.length; first++) {
      if (coverage[first] < 0) {
        continue;
      }
      int set = subtable.at() + font.u16(subtable.at() + 6 + 2 * coverage[first]);
      for (int i = 0; i < font.u16(set); i++) {
        int at = set + font.u16(set + 2 + 2 * i);
        int[] rest = new int[font.u16(at + 2) - 1];
        for (int r = 0; r < rest.length; r++) {
          rest[r] = font.u16(at + 4 + 2 * r);
        }
        add(new Ligature(first, rest, font.u16(at)));
      }
    }
  }

  private void add(Ligature ligature) {
    Ligature[] known = byFirst[ligature.first()];
    int at = known == null ? 0 : known.length;
    Ligature[] more = at == 0 ? new Ligature[1] : Arrays.copyOf(known, at + 1);
    for (; at > 0 && more[at - 1].rest().length < ligature.rest().length; at--) {
      more[at] = more[at - 1];
    }
    more[at] = ligature;
    byFirst[ligature.first()] = more;
  }

  /// Puts ligatures in place of letters, longest first; returns the new count.
  int apply(int[] glyphs, int count) {
    int out = 0;
    for (int in = 0; in < count; ) {
      Ligature ligature = at(glyphs, in, count);
      if (ligature == null) {
        glyphs[out++] = glyphs[in++];
      } else {
        glyphs[out++] = ligature.glyph();
        in += 1 + ligature.rest().length;
      }
    }
    return out;
  }

  private Ligature at(int[] glyphs, int in, int count) {
    Ligature[] candidates = byFirst[glyphs[in]];
    if (candidates != null) {
      for (Ligature candidate : candidates) {
        if (candidate.matches(glyphs, in + 1, count)) {
          return candidate;
        }
      }
    }
    return null;
  }

  List<Ligature> all() {
    List<Ligature> all = new ArrayList<>();
    for (Ligature[] ligatures : byFirst) {
      if (ligatures != null) {
        all.addAll(List.of(ligatures));
      }
    }
    return all;
  }
}
