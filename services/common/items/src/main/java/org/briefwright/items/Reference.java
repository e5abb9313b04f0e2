package org.briefwright.items;

import static java.util.Objects.requireNonNull;

/// One item's mention of another in the same service, and the pointer to where it is mentioned. It
/// must resolve when the mentioning version is approved or imported.
public record Reference(String pointer, String collection, String id) {
  public Reference {
    requireNonNull(pointer, "pointer");
    requireNonNull(collection, "collection");
    requireNonNull(id, "id");
  }
}
