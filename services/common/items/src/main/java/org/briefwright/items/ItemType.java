package org.briefwright.items;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.briefwright.web.problem.Violation;

/// All that the store and the resources need to know of a collection. A service implements it once
/// for each collection as a `@Singleton` bean with a constructor that takes nothing (the OpenAPI
/// document is made at build time, by an instance outside any container).
///
/// An example body lies beside the classes as `examples/<collection>.json`; the OpenAPI document
/// shows it.
public interface ItemType<T extends ItemBody> {

  /// The collection's name in addresses, seeds and exports: `templates`.
  String collection();

  /// One of its items in a sentence: `template`.
  String singular();

  Class<T> body();

  /// The query parameters that narrow a list.
  default List<Filter> filters() {
    return List.of();
  }

  /// How search reads a body; nothing where the collection is not searched.
  default Optional<Function<T, SearchText>> searched() {
    return Optional.empty();
  }

  /// Rules that span fields and that annotations cannot tell; checked at every write, after all of
  /// the annotations hold.
  default List<Violation> check(T body) {
    return List.of();
  }

  /// The items of this service that the body mentions; checked on approval and on import.
  default List<Reference> references(T body) {
    return List.of();
  }
}
