package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.document.Heading;

/// What begins with a row.
///
/// @param ids targets of references
/// @param heading the heading, or null
/// @param element of what begins, or null
/// @param section the running header's new text, or null where none begins
public record Start(List<String> ids, Heading heading, Element element, String section) {

  static final Start NOTHING = new Start(List.of(), null, null, null);

  Start and(Start other) {
    if (other == NOTHING) {
      return this;
    }
    if (this == NOTHING) {
      return other;
    }
    List<String> both = new java.util.ArrayList<>(ids);
    both.addAll(other.ids);
    return new Start(
        both,
        heading == null ? other.heading : heading,
        element == null ? other.element : element,
        section == null ? other.section : section);
  }
}
