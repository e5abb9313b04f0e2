package org.briefwright.typeset.pdf;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.briefwright.typeset.font.FaceMetrics;
import org.briefwright.typeset.font.FaceName;
import org.briefwright.typeset.font.Faces;
import org.briefwright.typeset.font.FontFace;
import org.briefwright.typeset.font.FontProgram;

/// The fonts of one PDF: which glyphs it uses of each face, and their embedded subsets.
final class PdfFonts {

  private static final int SYMBOLIC = 4;
  private static final int SERIF = 2;
  private static final int ITALIC = 64;

  private final Map<FaceName, boolean[]> used = new EnumMap<>(FaceName.class);

  /// For each glyph of a face whether it is used, to be set: a bit set would have to be asked for
  /// every glyph on a page whether it has room for it.
  boolean[] used(FontFace face) {
    boolean[] glyphs = used.get(face.name());
    if (glyphs == null) {
      glyphs = new boolean[face.glyphs()];
      used.put(face.name(), glyphs);
    }
    return glyphs;
  }

  static String resourceName(FontFace face) {
    return "F" + face.name().ordinal();
  }

  PdfDictionary resources(Streams streams) {
    PdfDictionary fonts = new PdfDictionary();
    for (Map.Entry<FaceName, boolean[]> entry : used.entrySet()) {
      BitSet glyphs = set(entry.getValue());
      if (!glyphs.isEmpty()) {
        FontFace face = Faces.get(entry.getKey());
        fonts.put(resourceName(face), composite(face, glyphs, streams));
      }
    }
    return fonts;
  }

  private static BitSet set(boolean[] glyphs) {
    BitSet set = new BitSet(glyphs.length);
    for (int glyph = 0; glyph < glyphs.length; glyph++) {
      if (glyphs[glyph]) {
        set.set(glyph);
      }
    }
    return set;
  }

  private static PdfDictionary composite(FontFace face, BitSet glyphs, Streams streams) {
    String name = tag(glyphs) + "+" + face.name().postScriptName();
    EmbeddedSubset subset = EmbeddedSubset.of(face, glyphs, streams);
    PdfDictionary font = PdfObject.typed("Font");
    font.name("Subtype", "Type0");
    font.name("BaseFont", name);
    font.name("Encoding", "Identity-H");
    PdfArray descendants = new PdfArray();
    descendants.add(descendant(face, name, glyphs, subset.program()));
    font.put("DescendantFonts", descendants);
    font.put("ToUnicode", Streams.ready(subset.toUnicode()));
    return font;
  }

  /// Six letters that tell subsets of one face apart; the same glyphs, the same letters.
  private static String tag(BitSet glyphs) {
    long hash = glyphs.hashCode() & 0xffffffffL;
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      letters.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return letters.toString();
  }

  private static PdfDictionary descendant(
      FontFace face, String name, BitSet glyphs, FontProgram program) {
    PdfDictionary system = new PdfDictionary();
    system.text("Registry", "Adobe");
    system.text("Ordering", "Identity");
    system.whole("Supplement", 0);
    PdfDictionary font = PdfObject.typed("Font");
    font.name("Subtype", "CIDFontType2");
    font.name("BaseFont", name);
    font.put("CIDSystemInfo", system);
    font.put("FontDescriptor", descriptor(face, name, program));
    font.name("CIDToGIDMap", "Identity");
    font.whole("DW", 500);
    font.put("W", widths(face, glyphs));
    return font;
  }

  private static PdfArray widths(FontFace face, BitSet glyphs) {
    PdfArray widths = new PdfArray();
    for (int first = glyphs.nextSetBit(0); first >= 0; ) {
      int end = glyphs.nextClearBit(first);
      PdfArray run = new PdfArray();
      for (int glyph = first; glyph < end; glyph++) {
        run.whole(face.advance(glyph));
      }
      widths.whole(first);
      widths.add(run);
      first = glyphs.nextSetBit(end);
    }
    return widths;
  }

  private static PdfDictionary descriptor(FontFace face, String name, FontProgram program) {
    FaceMetrics metrics = face.metrics();
    PdfDictionary descriptor = PdfObject.typed("FontDescriptor");
    descriptor.name("FontName", name);
    boolean italic = metrics.italicAngle() != 0;
    int flags = SYMBOLIC | (face.name().serif() ? SERIF : 0) | (italic ? ITALIC : 0);
    descriptor.whole("Flags", flags);
    PdfArray box = new PdfArray();
    box.whole(metrics.xMin());
    box.whole(metrics.yMin());
    box.whole(metrics.xMax());
    box.whole(metrics.yMax());
    descriptor.put("FontBBox", box);
    descriptor.real("ItalicAngle", (float) metrics.italicAngle());
    descriptor.whole("Ascent", metrics.ascent());
    descriptor.whole("Descent", metrics.descent());
    descriptor.whole("CapHeight", metrics.capHeight());
    descriptor.whole("StemV", face.name().stemWidth());
    PdfObject file = Streams.ready(program.deflated());
    file.whole("Length1", program.length());
    descriptor.put("FontFile2", file);
    return descriptor;
  }
}
