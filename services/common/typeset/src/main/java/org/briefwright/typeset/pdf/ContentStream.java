package org.briefwright.typeset.pdf;

import java.util.Arrays;

/// A page's drawing operators as bytes. Numbers are written with two digits after the point, which
/// is finer than any printer.
final class ContentStream {

  private byte[] bytes = new byte[16_384];
  private int length;

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  ContentStream op(String ascii) {
    int more = ascii.length();
    reserve(more);
    for (int i = 0; i < more; i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  /// A number and a space.
  ContentStream number(double value) {
    reserve(24);
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      bytes[length++] = '-';
      hundredths = -hundredths;
    }
    digits(hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest != 0) {
      bytes[length++] = '.';
      bytes[length++] = (byte) ('0' + rest / 10);
      if (rest % 10 != 0) {
        bytes[length++] = (byte) ('0' + rest % 10);
      }
    }
    bytes[length++] = ' ';
    return this;
  }

  ContentStream integer(int value) {
    reserve(12);
    digits(value);
    return this;
  }

  /// A two-byte glyph code inside a literal string.
  void glyph(int glyph) {
    reserve(4);
    escaped(glyph >> 8);
    escaped(glyph & 0xff);
  }

  /// A text string in UTF-16, as hexadecimal digits.
  ContentStream text(String text) {
    op("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      String hex = Integer.toHexString(0x10000 | text.charAt(i));
      op(hex.substring(1));
    }
    return op(">");
  }

  /// Three components from 0 to 1 out of 0xRRGGBB.
  ContentStream colour(int rgb, String operator) {
    number((rgb >> 16 & 0xff) / 255.0).number((rgb >> 8 & 0xff) / 255.0);
    return number((rgb & 0xff) / 255.0).op(operator);
  }

  private void digits(long value) {
    if (value >= 10) {
      digits(value / 10);
    }
    bytes[length++] = (byte) ('0' + value % 10);
  }

  private void escaped(int octet) {
    switch (octet) {
      case '(', ')', '\\' -> {
        bytes[length++] = '\\';
        bytes[length++] = (byte) octet;
      }
      case '\r' -> {
        // A bare carriage return in a string would be read as a line feed.
        bytes[length++] = '\\';
        bytes[length++] = 'r';
      }
      default -> bytes[length++] = (byte) octet;
    }
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
