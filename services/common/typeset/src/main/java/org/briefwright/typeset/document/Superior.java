package org.briefwright.typeset.document;

/// Small raised text: the letter that calls a table's note, an exponent.
public record Superior(String text) implements Inline {

  public Superior {
    if (text.isBlank()) {
      throw new IllegalArgumentException("superior text cannot be blank");
    }
  }
}
