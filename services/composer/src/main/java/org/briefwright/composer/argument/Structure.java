package org.briefwright.composer.argument;

import java.util.List;

/// How a graph hangs together.
///
/// @param parts the arguments that bear on each other, however indirectly, by id; the largest part
///     first, then by first id
/// @param alone the arguments that bear on no other and that none bears on
/// @param cycles the arguments that bear on themselves through others, by id
public record Structure(List<List<String>> parts, List<String> alone, List<List<String>> cycles) {

  public Structure {
    parts = parts.stream().map(List::copyOf).toList();
    alone = List.copyOf(alone);
    cycles = cycles.stream().map(List::copyOf).toList();
  }
}
