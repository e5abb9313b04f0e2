package org.briefwright.typeset.document;

import java.util.Objects;

/// Plain text. Runs of white space count as one space.
public record Text(String value) implements Inline {

  public Text {
    Objects.requireNonNull(value, "value");
  }

  /// By hand, as is the hash code: what Java makes for records is as good when warm, but the first
  /// document waits for it to be made.
  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && value.equals(text.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
