package org.briefwright.typeset.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/// A TrueType file cut down to some glyphs. Glyph numbers are kept, so that content streams can be
/// written before the subset is known; glyphs left out are empty. Works on the font's bytes alone:
/// no lock, any number of threads.
final class Subset {

  private static final int MORE_COMPONENTS = 0x20;
  private static final int WORDS = 1;
  private static final int SCALE = 8;
  private static final int XY_SCALE = 0x40;
  private static final int TWO_BY_TWO = 0x80;

  private final Sfnt font;
  private final BitSet kept;
  private final int glyphs;

  Subset(Sfnt font, BitSet wanted) {
    this.font = font;
    this.kept = (BitSet) wanted.clone();
    kept.set(0);
    for (int glyph = kept.nextSetBit(0); glyph >= 0; glyph = kept.nextSetBit(glyph + 1)) {
      addComponents(glyph);
    }
    glyphs = kept.length();
  }

  /// Composite glyphs draw other glyphs, which must come along; these may be composites too.
  private void addComponents(int glyph) {
    int at = start(glyph);
    if (at == start(glyph + 1) || font.i16(at) >= 0) {
      return;
    }
    at += 10;
    int flags;
    do {
      flags = font.u16(at);
      int component = font.u16(at + 2);
      if (!kept.get(component)) {
        kept.set(component);
        addComponents(component);
      }
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at +=
          (flags & SCALE) != 0
              ? 2
              : (flags & XY_SCALE) != 0 ? 4 : (flags & TWO_BY_TWO) != 0 ? 8 : 0;
    } while ((flags & MORE_COMPONENTS) != 0);
  }

  private int start(int glyph) {
    boolean longOffsets = font.i16(font.at("head") + 50) == 1;
    int loca = font.at("loca");
    return font.at("glyf")
        + (longOffsets ? font.i32(loca + 4 * glyph) : 2 * font.u16(loca + 2 * glyph));
  }

  byte[] bytes() {
    Map<String, byte[]> tables = new LinkedHashMap<>();
    ByteBuffer loca = ByteBuffer.allocate(4 * (glyphs + 1));
    tables.put("glyf", glyf(loca));
    tables.put("head", head());
    tables.put("hhea", patched("hhea", 34, glyphs));
    tables.put("hmtx", hmtx());
    tables.put("loca", loca.array());
    tables.put("maxp", patched("maxp", 4, glyphs));
    if (font.has("prep")) {
      tables.put("prep", font.copy("prep"));
    }
    return file(tables);
  }

  private byte[] glyf(ByteBuffer loca) {
    ByteArrayOutputStream glyf = new ByteArrayOutputStream(32_768);
    for (int glyph = 0; glyph < glyphs; glyph++) {
      loca.putInt(glyf.size());
      if (kept.get(glyph)) {
        int at = start(glyph);
        glyf.write(font.bytes(), at, start(glyph + 1) - at);
        while (glyf.size() % 4 != 0) {
          glyf.write(0);
        }
      }
    }
    loca.putInt(glyf.size());
    return glyf.toByteArray();
  }

  private byte[] hmtx() {
    int metrics = font.u16(font.at("hhea") + 34);
    int from = font.at("hmtx");
    ByteBuffer hmtx = ByteBuffer.allocate(4 * glyphs);
    for (int glyph = 0; glyph < glyphs; glyph++) {
      if (kept.get(glyph)) {
        int bearing =
            glyph < metrics
                ? font.u16(from + 4 * glyph + 2)
                : font.u16(from + 4 * metrics + 2 * (glyph - metrics));
        hmtx.putShort(4 * glyph, (short) font.u16(from + 4 * Math.min(glyph, metrics - 1)));
        hmtx.putShort(4 * glyph + 2, (short) bearing);
      }
    }
    return hmtx.array();
  }

  /// With long offsets, and without the checksum of the whole file, which PDF readers ignore.
  private byte[] head() {
    byte[] head = patched("head", 50, 1);
    ByteBuffer.wrap(head).putInt(8, 0);
    return head;
  }

  private byte[] patched(String table, int at, int value) {
    byte[] copy = font.copy(table);
    ByteBuffer.wrap(copy).putShort(at, (short) value);
    return copy;
  }

  private static byte[] file(Map<String, byte[]> tables) {
    int size = 12 + 16 * tables.size();
    for (byte[] table : tables.values()) {
      size += table.length + 3 & ~3;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * 16));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (tables.size() * 16 - power * 16));
    int at = 12 + 16 * tables.size();
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] bytes = table.getValue();
      file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      file.putInt(checksum(bytes)).putInt(at).putInt(bytes.length);
      file.put(at, bytes);
      at += bytes.length + 3 & ~3;
    }
    return file.array();
  }

  private static int checksum(byte[] table) {
    ByteBuffer words = ByteBuffer.wrap(java.util.Arrays.copyOf(table, table.length + 3 & ~3));
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }
}
