package org.briefwright.composer.analogy;

import java.util.Optional;
import java.util.Set;
import org.briefwright.composer.dossier.Citation;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.Cause;

/// Which precedents may be shown on a topic: those that say something on its question, name a
/// limit of the analogy, rest on sources that can be cited, and are not marked above the ceiling.
///
/// @param sources ids of the sources that the library holds
public record Admission(String topic, Tlp ceiling, Set<String> sources) {

  /// Why a precedent may not be shown; nothing where it may.
  public Optional<Because> refuse(Precedent precedent) {
    if (precedent.tlp().compareTo(ceiling) > 0) {
      return because(Cause.ABOVE_CEILING, precedent.tlp().label(), ceiling.label());
    }
    if (precedent.bearingOn(topic).isEmpty()) {
      return because(Cause.NO_BEARING);
    }
    if (precedent.analogyLimits().stream().findFirst().filter(it -> !it.isBlank()).isEmpty()) {
      return because(Cause.NO_LIMIT);
    }
    return precedent.citations().stream()
        .map(Citation::sourceId)
        .filter(source -> !sources.contains(source))
        .findFirst()
        .map(source -> Because.of(Cause.UNKNOWN_SOURCE, source))
        .or(() -> precedent.citations().isEmpty() ? because(Cause.NO_SOURCE) : Optional.empty());
  }

  private static Optional<Because> because(Cause cause, Object... values) {
    return Optional.of(Because.of(cause, values));
  }
}
