package org.briefwright.composer.desk.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.briefwright.composer.gathering.Shelves.Shelf;

/// The collections that editors keep at the desk.
///
/// @see Fields
public enum Collection {
  TOPICS("topics", "fragments", true, List.of()),
  FRAGMENTS("fragments", "fragments", true, List.of("topic", "stance", "kind", "lang")),
  PRECEDENTS("precedents", "precedents", true, List.of("topic", "status")),
  SOURCES("sources", "fragments", false, List.of("level", "status", "verified"));

  private final String code;
  private final Shelf shelf;
  private final boolean searched;
  private final List<String> filters;

  Collection(String code, String service, boolean searched, List<String> filters) {
    this.code = code;
    this.shelf = new Shelf(service, code);
    this.searched = searched;
    this.filters = filters;
  }

  /// Its name in addresses, here as in the API.
  public String code() {
    return code;
  }

  Shelf shelf() {
    return shelf;
  }

  /// Whether the API finds its items by words.
  public boolean isSearched() {
    return searched;
  }

  /// By what its list is narrowed, as the API names it.
  List<String> filters() {
    return filters;
  }

  /// What its items consist of.
  List<Field> fields() {
    return switch (this) {
      case TOPICS -> Fields.OF_TOPICS;
      case FRAGMENTS -> Fields.OF_FRAGMENTS;
      case PRECEDENTS -> Fields.OF_PRECEDENTS;
      case SOURCES -> Fields.OF_SOURCES;
    };
  }

  /// The field of that name.
  Optional<Field> field(String name) {
    return fields().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  static Optional<Collection> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }
}
