package org.briefwright.items;

import static java.util.Objects.requireNonNull;

/// One item's mention of another in the same service, or of a part of it, and the pointer to where
/// it is mentioned. It must resolve when the mentioning version is approved or imported.
public record Reference(String pointer, String collection, String id, Part part) {

  /// A value that the mentioned item must hold: `own-forces` at the path `keyPoints[].id`.
  public record Part(String path, String value) {
    public Part {
      requireNonNull(path, "path");
      requireNonNull(value, "value");
    }
  }

  public Reference {
    requireNonNull(pointer, "pointer");
    requireNonNull(collection, "collection");
    requireNonNull(id, "id");
  }

  /// A mention of a whole item.
  public Reference(String pointer, String collection, String id) {
    this(pointer, collection, id, null);
  }

  /// What does not resolve, in words.
  public String missing() {
    return part == null
        ? "'%s' is not among the %s; the id of one that is not withdrawn is accepted"
            .formatted(id, collection)
        : "'%s' is not at %s of '%s' among the %s"
            .formatted(part.value(), part.path(), id, collection);
  }
}
