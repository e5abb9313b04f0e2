package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// Blocks that belong together.
///
/// @param name what the running header calls it; empty for its first heading's text
/// @param keepTogether whether it moves whole to the next page rather than break, where a page can
///     hold it
public record Section(String name, boolean keepTogether, List<Block> blocks) implements Block {

  public Section {
    Objects.requireNonNull(name, "name");
    blocks = List.copyOf(blocks);
  }
}
