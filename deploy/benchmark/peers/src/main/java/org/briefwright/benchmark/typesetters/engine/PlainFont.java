package org.briefwright.benchmark.typesetters.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.briefwright.typeset.font.FaceName;
import org.briefwright.typeset.font.Faces;
import org.briefwright.typeset.font.Figures;
import org.briefwright.typeset.font.FontFace;
import org.briefwright.typeset.font.FontProgram;

/// A font for the manuscripts' letters, cut once for all documents.
final class PlainFont {

  /// The faces that the manuscripts need.
  static final List<FaceName> USED =
      List.of(FaceName.SERIF_REGULAR, FaceName.SANS_REGULAR, FaceName.SANS_SEMIBOLD);

  private static final int LETTERS = 0x180;
  private static final Map<FaceName, FontProgram> CUT = new EnumMap<>(FaceName.class);

  static {
    USED.forEach(name -> CUT.put(name, Faces.get(name).subset(glyphs(Faces.get(name)))));
  }

  private PlainFont() {}

  static COSName resource(FaceName face) {
    return COSName.getPDFName("F" + face.ordinal());
  }

  static COSDictionary of(FaceName name, PDDocument pdf) throws IOException {
    FontProgram program = CUT.get(name);
    COSStream file = pdf.getDocument().createCOSStream();
    try (OutputStream out = file.createRawOutputStream()) {
      out.write(program.deflated());
    }
    file.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    file.setInt(COSName.LENGTH1, program.length());
    COSDictionary descriptor = typed(COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name.postScriptName());
    descriptor.setInt(COSName.FLAGS, 4);
    descriptor.setItem(COSName.FONT_FILE2, file);
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descendant = typed(COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, name.postScriptName());
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setItem(COSName.W, widths(Faces.get(name)));
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = typed(COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name.postScriptName());
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static COSDictionary typed(COSName type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, type);
    return dictionary;
  }

  private static COSArray widths(FontFace face) {
    COSArray widths = new COSArray();
    glyphs(face).stream()
        .forEach(
            glyph -> {
              COSArray width = new COSArray();
              width.add(COSInteger.get(face.advance(glyph)));
              widths.add(COSInteger.get(glyph));
              widths.add(width);
            });
    return widths;
  }

  /// Of Latin letters, and of every ligature and figure made of them.
  private static BitSet glyphs(FontFace face) {
    BitSet glyphs = new BitSet();
    for (int character = 0x20; character < LETTERS; character++) {
      glyphs.set(face.glyph(character));
    }
    for (String ligature :
        List.of("fi", "fl", "ff", "ffi", "ffl", "ft", "fft", "tt", "ti", "0123456789")) {
      for (Figures figures : Figures.values()) {
        int[] shaped = new int[ligature.length()];
        int count = face.shape(ligature, 0, ligature.length(), figures, shaped);
        for (int i = 0; i < count; i++) {
          glyphs.set(shaped[i]);
        }
      }
    }
    for (int character : new int[] {'“', '”', '’', '–'}) {
      glyphs.set(face.glyph(character));
    }
    return glyphs;
  }
}
