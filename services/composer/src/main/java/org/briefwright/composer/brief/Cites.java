package org.briefwright.composer.brief;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.citation.Cite;
import org.briefwright.composer.dossier.Citation;

/// Citations of the library as cites of a note.
final class Cites {

  private Cites() {}

  /// The sources to name, most supportive first; several places in one source are one cite.
  static Collection<Cite> of(List<Citation> citations) {
    Map<String, Cite> bySource = new LinkedHashMap<>();
    for (Citation citation : citations) {
      bySource.merge(citation.sourceId(), cite(citation), Cites::joined);
    }
    return bySource.values();
  }

  /// Two places in one source as one, where they are of one kind; else the first.
  private static Cite joined(Cite one, Cite other) {
    if (one.locator().isEmpty() || other.locator().isEmpty()) {
      return one;
    }
    String label = one.locator().get().label();
    String value = one.locator().get().value();
    String more = other.locator().get().value();
    return label.equals(other.locator().get().label()) && !value.equals(more)
        ? Cite.of(one.sourceId(), label, value + ", " + more)
        : one;
  }

  private static Cite cite(Citation citation) {
    Citation.Locator locator = citation.locator();
    return locator == null
        ? Cite.of(citation.sourceId())
        : Cite.of(citation.sourceId(), locator.label(), locator.value());
  }
}
