package org.briefwright.typeset.document;

import java.util.List;

/// A QR code for machines, and what people should know of it beside.
///
/// @param content what the code says, such as the address that verifies the document; at most 1,000
///     bytes of UTF-8, so that a telephone can read it from paper
/// @param alternative what a screen reader says for it
/// @param beside stands at its right
public record MatrixCode(String content, String alternative, List<Block> beside)
    implements Apparatus {

  private static final int MOST_BYTES = 1_000;

  public MatrixCode {
    int bytes = content.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    if (content.isBlank() || bytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "a code of " + bytes + " bytes: it needs some, and " + MOST_BYTES + " at most");
    }
    if (alternative.isBlank()) {
      throw new IllegalArgumentException("a code needs words for those who cannot see it");
    }
    beside = List.copyOf(beside);
  }
}
