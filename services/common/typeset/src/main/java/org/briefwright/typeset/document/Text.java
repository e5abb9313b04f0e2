package org.briefwright.typeset.document;

import java.util.Objects;

/// Plain text. Runs of white space count as one space.
public record Text(String value) implements Inline {

  public Text {
    Objects.requireNonNull(value, "value");
  }
}
