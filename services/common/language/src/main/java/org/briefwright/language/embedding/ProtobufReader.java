package org.briefwright.language.embedding;

import java.nio.charset.StandardCharsets;

/// Walks over the fields of one protobuf message inside a byte array, without generated classes.
/// See the encoding at https://protobuf.dev/programming-guides/encoding.
final class ProtobufReader {
  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int LENGTH_DELIMITED = 2;
  private static final int FOUR_BYTES = 5;

  private final byte[] bytes;
  private final int end;
  private int position;
  private int wireType;

  ProtobufReader(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.position = start;
    this.end = end;
  }

  boolean hasNext() {
    return position < end;
  }

  /// The number of the next field; its value is to be read or skipped before the one after it.
  int field() {
    long key = varint();
    wireType = (int) (key & 7);
    return (int) (key >>> 3);
  }

  boolean isLengthDelimited() {
    return wireType == LENGTH_DELIMITED;
  }

  long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[position++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  ProtobufReader message() {
    int length = (int) varint();
    ProtobufReader inner = new ProtobufReader(bytes, position, position + length);
    position += length;
    return inner;
  }

  String text() {
    ProtobufReader inner = message();
    return new String(bytes, inner.position, inner.end - inner.position, StandardCharsets.UTF_8);
  }

  /// Where a message's bytes begin.
  int start() {
    return position;
  }

  void skip() {
    switch (wireType) {
      case VARINT -> varint();
      case EIGHT_BYTES -> position += Long.BYTES;
      case LENGTH_DELIMITED -> message();
      case FOUR_BYTES -> position += Integer.BYTES;
      default -> throw new IllegalStateException("protobuf wire type " + wireType + " is unknown");
    }
  }
}
