package org.briefwright.typeset.pdf;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
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

  private final Map<FaceName, BitSet> used = new EnumMap<>(FaceName.class);

  /// The glyphs used of a face, to add to.
  BitSet used(FontFace face) {
    return used.computeIfAbsent(face.name(), none -> new BitSet(2_048));
  }

  static String resourceName(FontFace face) {
    return "F" + face.name().ordinal();
  }

  COSDictionary resources() {
    COSDictionary fonts = new COSDictionary();
    for (Map.Entry<FaceName, BitSet> entry : used.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        FontFace face = Faces.get(entry.getKey());
        fonts.setItem(Names.name(resourceName(face)), composite(face, entry.getValue()));
      }
    }
    return fonts;
  }

  private static COSDictionary composite(FontFace face, BitSet glyphs) {
    String name = tag(glyphs) + "+" + face.name().postScriptName();
    EmbeddedSubset subset = EmbeddedSubset.of(face, glyphs);
    COSDictionary font = PdfObject.typed(COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant(face, name, glyphs, subset.program()));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, Streams.ready(subset.toUnicode()));
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

  private static COSDictionary descendant(
      FontFace face, String name, BitSet glyphs, FontProgram program) {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary font = PdfObject.typed(COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor(face, name, program));
    font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    font.setInt(COSName.DW, 500);
    font.setItem(COSName.W, widths(face, glyphs));
    return font;
  }

  private static COSArray widths(FontFace face, BitSet glyphs) {
    COSArray widths = new COSArray();
    for (int first = glyphs.nextSetBit(0); first >= 0; ) {
      int end = glyphs.nextClearBit(first);
      COSArray run = new COSArray();
      for (int glyph = first; glyph < end; glyph++) {
        run.add(COSInteger.get(face.advance(glyph)));
      }
      widths.add(COSInteger.get(first));
      widths.add(run);
      first = glyphs.nextSetBit(end);
    }
    return widths;
  }

  private static COSDictionary descriptor(
      FontFace face, String name, FontProgram program) {
    FaceMetrics metrics = face.metrics();
    COSDictionary descriptor = PdfObject.typed(COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    boolean italic = metrics.italicAngle() != 0;
    int flags = SYMBOLIC | (face.name().serif() ? SERIF : 0) | (italic ? ITALIC : 0);
    descriptor.setInt(COSName.FLAGS, flags);
    COSArray box = new COSArray();
    box.add(COSInteger.get(metrics.xMin()));
    box.add(COSInteger.get(metrics.yMin()));
    box.add(COSInteger.get(metrics.xMax()));
    box.add(COSInteger.get(metrics.yMax()));
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setFloat(COSName.ITALIC_ANGLE, (float) metrics.italicAngle());
    descriptor.setInt(COSName.ASCENT, metrics.ascent());
    descriptor.setInt(COSName.DESCENT, metrics.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, metrics.capHeight());
    descriptor.setInt(COSName.STEM_V, face.name().stemWidth());
    PdfObject file = Streams.ready(program.deflated());
    file.setLong(COSName.LENGTH1, program.length());
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }
}
