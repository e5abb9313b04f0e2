package org.briefwright.typeset.document;

import java.util.List;

/// A few words in the margin beside blocks, as beside the clauses of a bill; read before them.
///
/// @param text short: the margin is some fifteen characters wide
public record MarginNote(List<Inline> text, List<Block> beside) implements Apparatus {

  public MarginNote {
    text = List.copyOf(text);
    beside = List.copyOf(beside);
    if (beside.isEmpty()) {
      throw new IllegalArgumentException("a margin note needs something to stand beside");
    }
  }
}
