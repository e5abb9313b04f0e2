package org.briefwright.typeset.font;

import java.util.BitSet;

/// A face, ready to set text. Widths are in thousandths of an em.
public final class FontFace {

  private final FaceName name;
  private final Sfnt font;
  private final CharacterMap characters;
  private final short[] advances;
  private final Ligatures ligatures;

  /// By style, for each glyph the one that stands for it.
  private final char[][] figures;

  private final String[] texts;
  private final Kerning kerning;
  private final FaceMetrics metrics;
  private final DeflatedGlyphs deflated;

  /// Read when the first mark is met, which few documents have; two threads may both read it.
  private volatile MarkAnchors marks;

  FontFace(FaceName name, byte[] file) {
    this.name = name;
    font = new Sfnt(file);
    metrics = FaceMetrics.read(font);
    characters = new CharacterMap(font);
    int glyphs = font.u16(font.at("maxp") + 4);
    advances = advances(glyphs);
    deflated = new DeflatedGlyphs(glyphs);
    ligatures = new Ligatures(font, glyphs);
    figures = figures(glyphs);
    texts = GlyphTexts.read(glyphs, characters, figures, ligatures);
    kerning = new Kerning(font, glyphs, kerned());
  }

  private short[] advances(int glyphs) {
    if (metrics.unitsPerEm() != 1000) {
      throw new IllegalArgumentException(name + " is not drawn on 1000 units per em");
    }
    short[] widths = new short[glyphs];
    int metricsCount = font.u16(font.at("hhea") + 34);
    for (int glyph = 0; glyph < glyphs; glyph++) {
      widths[glyph] = (short) font.u16(font.at("hmtx") + 4 * Math.min(glyph, metricsCount - 1));
    }
    return widths;
  }

  private char[][] figures(int glyphs) {
    Figures[] styles = Figures.values();
    char[][] all = new char[styles.length][];
    for (Figures style : styles) {
      all[style.ordinal()] = Substitutions.read(font, glyphs, style.features());
    }
    return all;
  }

  private BitSet kerned() {
    BitSet kerned = new BitSet(advances.length);
    for (int[] range : Repertoire.RANGES) {
      for (int character = range[0]; character <= range[1]; character++) {
        int glyph = characters.glyph(character);
        if (glyph != 0) {
          for (char[] style : figures) {
            kerned.set(style[glyph]);
          }
          kerned.set(glyph);
        }
      }
    }
    for (Ligatures.Ligature ligature : ligatures.all()) {
      kerned.set(ligature.glyph());
    }
    return kerned;
  }

  public FaceName name() {
    return name;
  }

  /// How many it has.
  public int glyphs() {
    return advances.length;
  }

  public FaceMetrics metrics() {
    return metrics;
  }

  public boolean has(int codePoint) {
    return characters.glyph(codePoint) != 0;
  }

  public int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  /// The glyph of a character in a style of figures.
  public int glyph(int codePoint, Figures style) {
    return figures[style.ordinal()][characters.glyph(codePoint)];
  }

  /// Whether the face has a glyph of its own for this character in a style of figures.
  public boolean hasFigure(int codePoint, Figures style) {
    int glyph = characters.glyph(codePoint);
    return glyph != 0 && figures[style.ordinal()][glyph] != glyph;
  }

  /// Glyphs for text, all of whose characters the face has; returns their count.
  ///
  /// @param out at least as long as the text
  public int shape(CharSequence text, int from, int to, Figures style, int[] out) {
    char[] becomes = figures[style.ordinal()];
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < to) {
        out[count++] = becomes[characters.glyph(Character.toCodePoint(c, text.charAt(++i)))];
      } else {
        out[count++] = becomes[characters.glyph(c)];
      }
    }
    return ligatures.apply(out, count);
  }

  public int advance(int glyph) {
    return advances[glyph];
  }

  public int kern(int left, int right) {
    return kerning.between(left, right);
  }

  /// Width of shaped glyphs with the kerning between them.
  public int width(int[] glyphs, int count) {
    int width = 0;
    for (int i = 0; i < count; i++) {
      width += advances[glyphs[i]];
      if (i > 0) {
        width += kerning.between(glyphs[i - 1], glyphs[i]);
      }
    }
    return width;
  }

  /// Whether the glyph is a combining mark with an anchor.
  public boolean isMark(int glyph) {
    return marks().isMark(glyph);
  }

  /// Where a mark stands, seen from the origin of a letter or mark before it; null where the font
  /// does not say.
  public MarkOffset mark(int glyph, int mark) {
    return marks().on(glyph, mark);
  }

  private MarkAnchors marks() {
    MarkAnchors known = marks;
    if (known == null) {
      known = new MarkAnchors(font, advances.length);
      marks = known;
    }
    return known;
  }

  /// What a glyph says when its text is extracted: a ligature says its letters.
  public String text(int glyph) {
    return texts[glyph];
  }

  /// The font program with these glyphs only; glyph numbers stay as they are.
  public FontProgram subset(BitSet glyphs) {
    return new Subset(font, deflated, glyphs).program();
  }
}
