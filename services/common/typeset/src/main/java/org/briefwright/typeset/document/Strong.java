package org.briefwright.typeset.document;

import java.util.List;

/// Important text: semibold.
public record Strong(List<Inline> text) implements Phrase {

  public Strong {
    text = List.copyOf(text);
  }

  public static Strong of(String text) {
    return new Strong(List.of(new Text(text)));
  }
}
