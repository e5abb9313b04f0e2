package org.briefwright.typeset.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Several letters drawn as one glyph: GSUB lookups of type 4 under `liga`.
final class Ligatures {

  private static final int LIGATURE = 4;

  private final Ligature[][] byFirst;

  /// @param rest the glyphs after the first
  record Ligature(int[] rest, int glyph) {

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
    Map<Integer, List<Ligature>> found = new HashMap<>();
    LayoutTable gsub = new LayoutTable(font, "GSUB");
    for (LayoutTable.Subtable subtable : gsub.subtables("latn", Set.of("liga"))) {
      if (subtable.type() == LIGATURE) {
        read(
            font,
            gsub.coverage(subtable.at() + font.u16(subtable.at() + 2), glyphs),
            subtable,
            found);
      }
    }
    byFirst = new Ligature[glyphs][];
    found.forEach(
        (first, ligatures) -> {
          ligatures.sort((a, b) -> b.rest().length - a.rest().length);
          byFirst[first] = ligatures.toArray(Ligature[]::new);
        });
  }

  private static void read(
      Sfnt font,
      int[] coverage,
      LayoutTable.Subtable subtable,
      Map<Integer, List<Ligature>> found) {
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
        found
            .computeIfAbsent(first, none -> new ArrayList<>())
            .add(new Ligature(rest, font.u16(at)));
      }
    }
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

  void forEach(java.util.function.ObjIntConsumer<Ligature> withFirst) {
    for (int first = 0; first < byFirst.length; first++) {
      if (byFirst[first] != null) {
        for (Ligature ligature : byFirst[first]) {
          withFirst.accept(ligature, first);
        }
      }
    }
  }
}
