package org.briefwright.typeset.pdf;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.briefwright.typeset.font.FontFace;

/// The map from glyphs back to text; ligatures map to their letters.
final class ToUnicode {

  private static final int LARGEST_BLOCK = 100;

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  static byte[] of(FontFace face, BitSet glyphs) {
    StringBuilder map = new StringBuilder(HEAD);
    int[] all = new int[glyphs.cardinality()];
    int count = 0;
    for (int glyph = glyphs.nextSetBit(0); glyph >= 0; glyph = glyphs.nextSetBit(glyph + 1)) {
      all[count++] = glyph;
    }
    for (int from = 0; from < all.length; from += LARGEST_BLOCK) {
      int to = Math.min(all.length, from + LARGEST_BLOCK);
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.append('<');
        hex(map, all[i]);
        map.append("> <");
        String text = face.text(all[i]);
        for (int unit = 0; unit < text.length(); unit++) {
          hex(map, text.charAt(unit));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void hex(StringBuilder map, int unit) {
    String digits = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4) {
      map.append(digits.charAt(unit >> shift & 15));
    }
  }
}
