package org.briefwright.items.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.briefwright.web.problem.Violation;

/// One item that asks to come in: where it was found, the collection it names, and its body's tree,
/// or what kept the tree from being read.
///
/// @param line of JSON lines, from 1; null where it comes otherwise
record Candidate(
    String collection, String expectedId, JsonNode tree, List<Violation> faults, Integer line) {

  static Candidate of(String collection, JsonNode tree) {
    return new Candidate(collection, null, tree, List.of(), null);
  }

  /// From a file, whose name must be its item's id.
  static Candidate ofYaml(String collection, String id, String text) {
    try {
      return new Candidate(collection, id, YamlTree.read(text), List.of(), null);
    } catch (YamlException fault) {
      return refused(collection, id, fault.getMessage());
    }
  }

  static Candidate refused(String collection, String id, String fault) {
    return new Candidate(collection, id, null, List.of(new Violation("", fault)), null);
  }

  /// The same, found on that line.
  Candidate on(int number) {
    return new Candidate(collection, expectedId, tree, faults, number);
  }

  /// The name that the report uses.
  String id() {
    if (expectedId != null) {
      return expectedId;
    }
    return tree == null ? "" : tree.path("id").asText("");
  }
}
