package org.briefwright.typeset.font;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// A TrueType file as bytes with its table directory; big-endian reads at absolute offsets.
final class Sfnt {

  private final byte[] bytes;
  private final Map<String, int[]> tables = new HashMap<>();

  Sfnt(byte[] bytes) {
    this.bytes = bytes;
    for (int i = 0; i < u16(4); i++) {
      int entry = 12 + 16 * i;
      tables.put(tag(entry), new int[] {i32(entry + 8), i32(entry + 12)});
    }
  }

  boolean has(String table) {
    return tables.containsKey(table);
  }

  /// Where a table begins.
  int at(String table) {
    int[] place = tables.get(table);
    if (place == null) {
      throw new IllegalArgumentException("the font has no table '" + table + "'");
    }
    return place[0];
  }

  int length(String table) {
    return tables.get(table)[1];
  }

  byte[] copy(String table) {
    return java.util.Arrays.copyOfRange(bytes, at(table), at(table) + length(table));
  }

  byte[] bytes() {
    return bytes;
  }

  int u16(int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  int i16(int at) {
    return (short) u16(at);
  }

  int i32(int at) {
    return u16(at) << 16 | u16(at + 2);
  }

  String tag(int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }
}
