package org.briefwright.web.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/// Decodes UTF-8 without forgiving: a byte that does not belong is an error and not a question
/// mark.
public final class Utf8 {
  private Utf8() {}

  /// @throws IllegalArgumentException naming the first byte that is not UTF-8
  public static String decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length);
    if (decoder.decode(input, output, true).isError()) {
      throw new IllegalArgumentException(
          "byte " + (input.position() + 1) + " is not UTF-8; UTF-8 throughout is accepted");
    }
    return output.flip().toString();
  }
}
