package org.briefwright.items.store;

import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefwright.items.Filter;

/// Filters as SQL. Values travel as arguments, never as part of the statement.
final class Conditions {
  private Conditions() {}

  /// Alternatives joined by `or`, and not an array, because only so is each of them an index scan.
  static String of(Filter filter, List<String> values, List<Object> arguments) {
    List<String> alternatives = new ArrayList<>();
    for (String value : values) {
      alternatives.add(
          switch (filter.match()) {
            case EXACT -> {
              arguments.add(Containment.of(filter.paths().get(0), value));
              yield "v.body @> ?::jsonb";
            }
            case PAIR -> {
              arguments.add(Containment.ofPair(filter.paths().get(0), value));
              yield "v.body @> ?::jsonb";
            }
            case TEXT -> {
              arguments.add(search(filter.paths(), value));
              yield "v.body @@ ?::jsonpath";
            }
          });
    }
    return " and (" + String.join(" or ", alternatives) + ")";
  }

  /// A JSON path predicate; flag `q` makes the value a literal text and no pattern.
  private static String search(List<String> paths, String value) {
    String literal = new TextNode(Normalizer.normalize(value, Normalizer.Form.NFC)).toString();
    return paths.stream()
        .map(path -> "$." + path.replace("[]", "[*]") + " like_regex " + literal + " flag \"iq\"")
        .collect(Collectors.joining(" || "));
  }
}
