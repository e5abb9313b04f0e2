package org.briefwright.items.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// Reads the JSON form of an import. Its own form is checked here; the bodies it carries are
/// checked each for itself, so that the report can name them.
final class ImportDocument {
  private static final Set<String> FIELDS = Set.of("collection", "body");

  private ImportDocument() {}

  static List<Candidate> read(JsonNode document) {
    JsonNode items = document.path("items");
    if (!items.isArray() || items.isEmpty() || items.size() > Archive.MAX_ITEMS) {
      throw ProblemException.invalid(
          List.of(
              new Violation(
                  "/items", "a list of 1 to " + Archive.MAX_ITEMS + " items is accepted")));
    }
    List<Violation> faults = new ArrayList<>();
    for (String name : (Iterable<String>) document::fieldNames) {
      if (!name.equals("items")) {
        faults.add(new Violation("", "holds an unknown field; accepted here is items"));
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode item : items) {
      String pointer = "/items/" + candidates.size();
      faults.addAll(faults(item, pointer));
      candidates.add(Candidate.of(item.path("collection").asText(), item.path("body")));
    }
    if (!faults.isEmpty()) {
      throw ProblemException.invalid(faults);
    }
    return candidates;
  }

  /// What is wrong with an item around its body.
  static List<Violation> faults(JsonNode item, String pointer) {
    if (!item.isObject()) {
      return List.of(new Violation(pointer, "an object with collection and body is accepted"));
    }
    List<Violation> faults = new ArrayList<>();
    if (!item.path("collection").isTextual()) {
      faults.add(new Violation(pointer + "/collection", "the name of a collection is accepted"));
    }
    if (!item.path("body").isObject()) {
      faults.add(new Violation(pointer + "/body", "an object is accepted"));
    }
    for (var field : item.properties()) {
      if (!FIELDS.contains(field.getKey())) {
        faults.add(
            new Violation(pointer, "holds an unknown field; accepted are collection and body"));
      }
    }
    return faults;
  }
}
