package org.briefwright.items;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.briefwright.web.json.JsonNames;

/// A query parameter that narrows a list, told as data: its name, the path into the body that it
/// compares, how, and the values that it accepts (none listed: any).
///
/// A path is field names joined by dots; `[]` after a name steps into each element of a list, and
/// `*` stands for any name: `kind`, `langs[]`, `relations[].target`, `altLabels.*[]`. Repeating the
/// parameter widens it to any of the values.
public record Filter(
    String name, List<String> paths, Match match, String description, List<String> accepted) {
  private static final List<String> RESERVED =
      List.of("limit", "cursor", "state", "asOf", "id", "q", "sides");
  private static final String NAME = "(\\w+|\\*)(\\[])?";

  /// How a filter compares.
  public enum Match {
    /// The value stands at the path.
    EXACT,
    /// The value is two joined by the first colon, and one object at the path holds the one in its
    /// first field and the other in its second: `factors[].id:value`.
    PAIR,
    /// Some text at one of the paths has the value in it, in upper or lower case.
    TEXT
  }

  public Filter {
    requireNonNull(match, "match");
    requireNonNull(description, "description");
    paths = List.copyOf(paths);
    accepted = List.copyOf(accepted);
    if (RESERVED.contains(name)) {
      throw new IllegalArgumentException("'" + name + "' is a parameter of every list");
    }
    for (String path : paths) {
      String last = match == Match.PAIR ? "\\w+:\\w+" : NAME;
      if (!path.matches("(" + NAME + "\\.)*" + last)) {
        throw new IllegalArgumentException(
            "'" + path + "' is not a path such as relations[].target");
      }
    }
  }

  public static Filter on(String name, String path, String description) {
    return new Filter(name, List.of(path), Match.EXACT, description, List.of());
  }

  /// A filter that accepts only the constants of an enum, by the names they have in JSON.
  public static Filter on(
      String name, String path, String description, Class<? extends Enum<?>> constants) {
    return new Filter(name, List.of(path), Match.EXACT, description, JsonNames.of(constants));
  }

  /// A filter on two fields of one object: `factors[].id:value` takes `monitoring:yes`.
  public static Filter onPair(String name, String path, String description) {
    return new Filter(name, List.of(path), Match.PAIR, description, List.of());
  }

  /// A filter that looks for a text inside the texts at some paths.
  public static Filter inText(String name, List<String> paths, String description) {
    return new Filter(name, paths, Match.TEXT, description, List.of());
  }

  /// Why a value makes no sense to this filter; null where it does.
  public String fault(String value) {
    if (match == Match.PAIR && !value.matches("[^:]+:[^:]+")) {
      return "'" + value + "' is not two words joined by a colon";
    }
    return accepted.isEmpty() || accepted.contains(value)
        ? null
        : "'" + value + "' is not one of " + String.join(", ", accepted);
  }
}
