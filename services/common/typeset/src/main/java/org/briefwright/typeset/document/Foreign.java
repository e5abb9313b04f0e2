package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// Text in another language than the document's: hyphenated and read aloud in its own.
public record Foreign(String lang, List<Inline> text) implements Phrase {

  public Foreign {
    Objects.requireNonNull(lang, "lang");
    text = List.copyOf(text);
  }
}
