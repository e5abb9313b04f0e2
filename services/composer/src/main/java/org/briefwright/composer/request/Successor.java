package org.briefwright.composer.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// The request for a brief's successor: the one that the brief was made of, changed as asked,
/// on the library as it is now.
public final class Successor {

  /// Ties a request to a state of the library, or to another brief.
  private static final Set<String> OF_ONE_BRIEF = Set.of("asOf", "snapshot", "revises");

  private Successor() {}

  /// @param former id of the brief that is revised
  /// @param request that it was made of
  /// @param patch merge patch (RFC 7396) of that request; null changes nothing
  /// @return not validated yet
  /// @throws ProblemException where the patch is no object, or would bind the successor to
  ///     something else than the former and the present library
  public static ObjectNode of(String former, ObjectNode request, JsonNode patch) {
    ObjectNode successor = request.deepCopy();
    successor.remove(OF_ONE_BRIEF);
    if (patch != null) {
      merge(successor, checked(patch));
    }
    return successor.put("revises", former);
  }

  private static ObjectNode checked(JsonNode patch) {
    if (!(patch instanceof ObjectNode fields)) {
      throw ProblemException.invalid(
          List.of(new Violation("", "an object with the fields to change is accepted")));
    }
    List<Violation> fixed = new ArrayList<>();
    fields
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (OF_ONE_BRIEF.contains(name)) {
                fixed.add(
                    new Violation(
                        "/" + name,
                        "is not accepted here: a successor revises this brief on the library as it"
                            + " is now"));
              }
            });
    if (!fixed.isEmpty()) {
      throw ProblemException.invalid(fixed);
    }
    return fields;
  }

  /// RFC 7396, section 2.
  private static void merge(ObjectNode target, ObjectNode patch) {
    patch
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (value.isNull()) {
                target.remove(field.getKey());
              } else if (value instanceof ObjectNode nested) {
                ObjectNode into =
                    target.get(field.getKey()) instanceof ObjectNode there
                        ? there
                        : target.putObject(field.getKey());
                merge(into, nested);
              } else {
                target.set(field.getKey(), value);
              }
            });
  }
}
