package org.briefwright.search.vectors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a text in hexadecimal digits, by which its vector is kept.
record TextHash(String hex) {
  static TextHash of(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return new TextHash(
          HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  static TextHash of(byte[] bytes) {
    return new TextHash(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
