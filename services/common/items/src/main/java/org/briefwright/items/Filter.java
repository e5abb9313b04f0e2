package org.briefwright.items;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.briefwright.web.json.JsonNames;

/// A query parameter that narrows a list, told as data: its name, the path into the body that it
/// compares, and the values that it accepts (none listed: any).
///
/// A path is field names joined by dots; `[]` after a name steps into each element of a list:
/// `kind`, `langs[]`, `relations[].target`. Repeating the parameter widens it to any of the values.
public record Filter(String name, String path, String description, List<String> accepted) {
  private static final List<String> RESERVED = List.of("limit", "cursor", "state", "asOf", "id");

  public Filter {
    requireNonNull(description, "description");
    accepted = List.copyOf(accepted);
    if (RESERVED.contains(name)) {
      throw new IllegalArgumentException("'" + name + "' is a parameter of every list");
    }
    if (!path.matches("\\w+(\\[])?(\\.\\w+(\\[])?)*")) {
      throw new IllegalArgumentException("'" + path + "' is not a path such as relations[].target");
    }
  }

  public static Filter on(String name, String path, String description) {
    return new Filter(name, path, description, List.of());
  }

  /// A filter that accepts only the constants of an enum, by their names in JSON.
  public static Filter on(
      String name, String path, String description, Class<? extends Enum<?>> constants) {
    return new Filter(name, path, description, JsonNames.of(constants));
  }
}
