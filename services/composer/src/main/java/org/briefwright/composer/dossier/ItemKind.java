package org.briefwright.composer.dossier;

import java.util.Arrays;
import java.util.Optional;

/// A kind of library item that a brief can rest on.
public enum ItemKind {
  FRAGMENT("fragment"),
  PRECEDENT("precedent"),
  SOURCE("source"),
  TEMPLATE("template"),
  FIGURE("figure"),
  TOPIC("topic");

  private final String code;

  ItemKind(String code) {
    this.code = code;
  }

  /// Its name in requests and answers.
  public String code() {
    return code;
  }

  /// The collection that holds such items, as the content services name it.
  public String collection() {
    return code + "s";
  }

  public static Optional<ItemKind> ofCollection(String collection) {
    return Arrays.stream(values()).filter(kind -> kind.collection().equals(collection)).findFirst();
  }
}
