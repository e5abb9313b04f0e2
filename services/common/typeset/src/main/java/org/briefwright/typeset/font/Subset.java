package org.briefwright.typeset.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/// A TrueType file cut down to some glyphs. Glyph numbers are kept, so that content streams can be
/// written before the subset is known; glyphs left out are empty. Works on the font's bytes alone:
/// no lock, any number of threads.
final class Subset {

  /// The zlib header, and the empty last block that ends a raw deflate stream.
  private static final byte[] HEADER = {0x78, (byte) 0xDA};

  private static final byte[] LAST_BLOCK = {3, 0};

  /// Begins a block that is not compressed and not the last.
  private static final byte STORED = 0;

  private final Sfnt font;
  private final GlyphOutlines outlines;
  private final DeflatedGlyphs deflated;
  private final BitSet kept;
  private final int glyphs;

  Subset(Sfnt font, DeflatedGlyphs deflated, BitSet wanted) {
    this.font = font;
    this.outlines = new GlyphOutlines(font);
    this.deflated = deflated;
    this.kept = outlines.withComponents(wanted);
    this.glyphs = kept.length();
  }

  FontProgram program() {
    ByteBuffer loca = ByteBuffer.allocate(4 * (glyphs + 1));
    byte[] glyf = glyf(loca);
    Map<String, byte[]> tables = new LinkedHashMap<>();
    tables.put("glyf", glyf);
    tables.put("head", head());
    tables.put("hhea", patched("hhea", 34, glyphs));
    tables.put("hmtx", hmtx());
    tables.put("loca", loca.array());
    tables.put("maxp", patched("maxp", 4, glyphs));
    if (font.has("prep")) {
      tables.put("prep", font.copy("prep"));
    }
    byte[] file = file(tables);
    return new FontProgram(deflate(file, directorySize(tables), glyf.length), file.length);
  }

  private byte[] glyf(ByteBuffer loca) {
    ByteArrayOutputStream glyf = new ByteArrayOutputStream(32_768);
    for (int glyph = 0; glyph < glyphs; glyph++) {
      loca.putInt(glyf.size());
      if (kept.get(glyph)) {
        glyf.writeBytes(outlines.padded(glyph));
      }
    }
    loca.putInt(glyf.size());
    return glyf.toByteArray();
  }

  /// Joins the directory, the glyphs' kept parts and the other tables.
  private byte[] deflate(byte[] file, int glyfAt, int glyfLength) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
    out.writeBytes(HEADER);
    ByteBuffer stored = ByteBuffer.allocate(5).order(ByteOrder.LITTLE_ENDIAN);
    out.writeBytes(stored.put(STORED).putShort((short) glyfAt).putShort((short) ~glyfAt).array());
    out.write(file, 0, glyfAt);
    for (int glyph = kept.nextSetBit(0); glyph >= 0; glyph = kept.nextSetBit(glyph + 1)) {
      byte[] outline = outlines.padded(glyph);
      if (outline.length > 0) {
        out.writeBytes(deflated.part(glyph, outline));
      }
    }
    out.writeBytes(DeflatedGlyphs.part(file, glyfAt + glyfLength, Deflater.BEST_SPEED));
    out.writeBytes(LAST_BLOCK);
    Adler32 sum = new Adler32();
    sum.update(file);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    return out.toByteArray();
  }

  private byte[] hmtx() {
    int metrics = font.u16(font.at("hhea") + 34);
    int from = font.at("hmtx");
    ByteBuffer hmtx = ByteBuffer.allocate(4 * glyphs);
    for (int glyph = kept.nextSetBit(0); glyph >= 0; glyph = kept.nextSetBit(glyph + 1)) {
      int bearing =
          glyph < metrics
              ? font.u16(from + 4 * glyph + 2)
              : font.u16(from + 4 * metrics + 2 * (glyph - metrics));
      hmtx.putShort(4 * glyph, (short) font.u16(from + 4 * Math.min(glyph, metrics - 1)));
      hmtx.putShort(4 * glyph + 2, (short) bearing);
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

  private static int directorySize(Map<String, byte[]> tables) {
    return 12 + 16 * tables.size();
  }

  private static byte[] file(Map<String, byte[]> tables) {
    int size = directorySize(tables);
    for (byte[] table : tables.values()) {
      size += table.length + 3 & ~3;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * 16));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (tables.size() * 16 - power * 16));
    int at = directorySize(tables);
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
    ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(table, table.length + 3 & ~3));
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }
}
