package org.briefwright.web.text;

import java.util.Optional;

/// What no text in the library may hold, because it could deceive a reader's eye or break a
/// document: lone surrogates, control characters (line feed apart), bidirectional overrides and
/// isolates, and invisible characters other than the two joiners that scripts need.
public final class TextRules {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private TextRules() {}

  /// What is wrong with the text, or nothing.
  public static Optional<String> fault(String text) {
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      Optional<String> fault = fault(point);
      if (fault.isPresent()) {
        return Optional.of(
            "holds %s U+%04X at character %d; plain text without it is accepted"
                .formatted(fault.get(), point, text.codePointCount(0, at) + 1));
      }
      at += Character.charCount(point);
    }
    return Optional.empty();
  }

  private static Optional<String> fault(int point) {
    if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      return Optional.of("the lone surrogate");
    }
    if (Character.getType(point) == Character.CONTROL && point != '\n') {
      return Optional.of("the control character");
    }
    if (point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069) {
      return Optional.of("the bidirectional control");
    }
    if ((point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF) {
      return Optional.of("the noncharacter");
    }
    if (isInvisible(point)) {
      return Optional.of("the invisible character");
    }
    return Optional.empty();
  }

  private static boolean isInvisible(int point) {
    return point != ZERO_WIDTH_NON_JOINER
        && point != ZERO_WIDTH_JOINER
        && (point == 0x200B || point >= 0x2060 && point <= 0x2064 || point == 0xFEFF);
  }
}
