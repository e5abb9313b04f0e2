package org.briefwright.items;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The collections of this service, in the order of their names.
@Singleton
public class ItemTypes {
  private final List<ItemType<?>> types;

  ItemTypes(@All List<ItemType<?>> types) {
    this.types =
        types.stream()
            .sorted(Comparator.<ItemType<?>, String>comparing(ItemType::collection))
            .toList();
  }

  public List<ItemType<?>> all() {
    return types;
  }

  public Optional<ItemType<?>> named(String collection) {
    return types.stream().filter(type -> type.collection().equals(collection)).findFirst();
  }
}
