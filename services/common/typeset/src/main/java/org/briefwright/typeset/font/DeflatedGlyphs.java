package org.briefwright.typeset.font;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.Deflater;

/// A face's outlines, each deflated by itself when first used and then kept. Deflate streams may be
/// joined at a flush, so a subset is put together from finished parts: deflating fonts anew for
/// each document took half of the time of writing it.
final class DeflatedGlyphs {

  private final AtomicReferenceArray<byte[]> parts;

  DeflatedGlyphs(int glyphs) {
    parts = new AtomicReferenceArray<>(glyphs);
  }

  /// The outline's part of a raw deflate stream. Two threads may both make it; it is the same.
  byte[] part(int glyph, byte[] outline) {
    byte[] known = parts.get(glyph);
    if (known == null) {
      known = part(outline, 0, Deflater.BEST_COMPRESSION);
      parts.set(glyph, known);
    }
    return known;
  }

  /// Bytes as a part that refers to nothing before it and ends on a byte's edge.
  static byte[] part(byte[] bytes, int from, int level) {
    Deflater deflater = new Deflater(level, true);
    try {
      deflater.setInput(bytes, from, bytes.length - from);
      byte[] out = new byte[bytes.length - from + 64];
      int length = 0;
      int more;
      do {
        if (length == out.length) {
          out = Arrays.copyOf(out, length * 2);
        }
        more = deflater.deflate(out, length, out.length - length, Deflater.SYNC_FLUSH);
        length += more;
      } while (more > 0 && length == out.length);
      return Arrays.copyOf(out, length);
    } finally {
      deflater.end();
    }
  }
}
