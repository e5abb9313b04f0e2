package org.briefwright.typeset.pdf;

import java.util.Arrays;

/// PDF as bytes: a page's drawing operators, or objects. Coordinates are written with two digits
/// after the point, which is finer than any printer.
final class ContentStream {

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  private byte[] bytes;
  private int length;

  /// @param capacity in bytes, to begin with
  ContentStream(int capacity) {
    bytes = new byte[capacity];
  }

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

  ContentStream raw(byte[] more, int count) {
    reserve(count);
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
    return this;
  }

  void clear() {
    length = 0;
  }

  /// A number and a space.
  ContentStream number(double value) {
    reserve(24);
    decimal(Math.round(value * 100), 100);
    bytes[length++] = ' ';
    return this;
  }

  /// A number, given in tenths, and a space.
  void tenths(int value) {
    reserve(16);
    decimal(value, 10);
    bytes[length++] = ' ';
  }

  /// A number with up to three digits after the point.
  ContentStream thousandths(double value) {
    reserve(24);
    decimal(Math.round(value * 1000), 1000);
    return this;
  }

  ContentStream integer(long value) {
    reserve(20);
    decimal(value, 1);
    return this;
  }

  /// A two-byte glyph code inside a literal string.
  void glyph(int glyph) {
    reserve(4);
    escaped(glyph >> 8);
    escaped(glyph & 0xff);
  }

  /// A literal string.
  ContentStream string(byte[] octets) {
    reserve(2 + 2 * octets.length);
    bytes[length++] = '(';
    for (byte octet : octets) {
      escaped(octet & 0xff);
    }
    bytes[length++] = ')';
    return this;
  }

  /// A name; what may not stand in one is written as two hexadecimal digits.
  ///
  /// @throws IllegalArgumentException for characters beyond Latin-1
  ContentStream name(String name) {
    reserve(1 + 3 * name.length());
    bytes[length++] = '/';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x100) {
        throw new IllegalArgumentException("a name beyond Latin-1: " + name);
      }
      if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-') {
        bytes[length++] = (byte) c;
      } else {
        bytes[length++] = '#';
        bytes[length++] = HEX[c >> 4];
        bytes[length++] = HEX[c & 15];
      }
    }
    return this;
  }

  /// A text string in UTF-16, as hexadecimal digits.
  ContentStream text(String text) {
    op("<FEFF");
    reserve(4 * text.length());
    for (int i = 0; i < text.length(); i++) {
      for (int shift = 12; shift >= 0; shift -= 4) {
        bytes[length++] = HEX[text.charAt(i) >> shift & 15];
      }
    }
    return op(">");
  }

  /// Three components from 0 to 1 out of 0xRRGGBB.
  ContentStream colour(int rgb, String operator) {
    number((rgb >> 16 & 0xff) / 255.0).number((rgb >> 8 & 0xff) / 255.0);
    return number((rgb & 0xff) / 255.0).op(operator);
  }

  /// A multiple of one over `unit`, which is a power of ten, without zeros at its end.
  private void decimal(long value, int unit) {
    long rest = value;
    if (rest < 0) {
      bytes[length++] = '-';
      rest = -rest;
    }
    digits(rest / unit);
    int fraction = (int) (rest % unit);
    if (fraction != 0) {
      bytes[length++] = '.';
      for (int digit = unit / 10; fraction != 0; digit /= 10) {
        bytes[length++] = (byte) ('0' + fraction / digit);
        fraction %= digit;
      }
    }
  }

  private void digits(long value) {
    if (value < 10) {
      bytes[length++] = (byte) ('0' + value);
      return;
    }
    int count = 2;
    for (long power = 100; power <= value && count < 18; power *= 10) {
      count++;
    }
    long rest = value;
    for (int i = length + count - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += count;
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
