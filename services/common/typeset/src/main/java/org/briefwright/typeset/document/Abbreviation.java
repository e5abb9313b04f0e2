package org.briefwright.typeset.document;

import java.util.List;

/// A short form that says what it stands for to those who ask: read aloud, shown under the pointer.
/// The long form is not printed.
///
/// @param expansion what it is short for, such as `Organization for Security`
public record Abbreviation(String expansion, List<Inline> text) implements Phrase {

  public Abbreviation {
    if (expansion.isBlank()) {
      throw new IllegalArgumentException("an abbreviation needs what it is short for");
    }
    text = List.copyOf(text);
  }

  public static Abbreviation of(String text, String expansion) {
    return new Abbreviation(expansion, List.of(new Text(text)));
  }
}
