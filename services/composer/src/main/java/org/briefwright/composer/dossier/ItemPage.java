package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Stream;

/// One page of a content service's list.
@JsonIgnoreProperties(ignoreUnknown = true)
public record ItemPage<T>(List<Held<T>> items) {

  /// This page and the one behind it.
  public ItemPage<T> and(ItemPage<T> next) {
    return new ItemPage<>(Stream.concat(items.stream(), next.items().stream()).toList());
  }
}
