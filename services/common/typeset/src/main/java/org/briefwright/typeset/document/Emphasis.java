package org.briefwright.typeset.document;

import java.util.List;

/// Stressed text: italics.
public record Emphasis(List<Inline> text) implements Phrase {

  public Emphasis {
    text = List.copyOf(text);
  }

  public static Emphasis of(String text) {
    return new Emphasis(List.of(new Text(text)));
  }
}
