package org.briefwright.typeset.document;

import java.util.Objects;

/// A handling mark that stands on the right above and below every page, the first too, in capitals
/// of 12 points on a ground of its own, so that nobody overlooks it.
///
/// @param text empty for none
/// @param ink 0xRRGGBB
/// @param ground 0xRRGGBB
public record HandlingMark(String text, int ink, int ground) {
  public static final HandlingMark NONE = new HandlingMark("", 0, 0xFFFFFF);

  public HandlingMark {
    Objects.requireNonNull(text, "text");
  }

  public boolean isNone() {
    return text.isEmpty();
  }
}
