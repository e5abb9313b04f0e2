package org.briefwright.composer.analogy;

import java.util.Optional;
import java.util.Set;
import org.briefwright.composer.dossier.Citation;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Tlp;

/// Which precedents may be shown on a topic: those that say something on its question, name a
/// limit of the analogy, rest on sources that can be cited, and are not marked above the ceiling.
///
/// @param sources ids of the sources that the library holds
public record Admission(String topic, Tlp ceiling, Set<String> sources) {

  /// Why a precedent may not be shown; nothing where it may.
  public Optional<String> refuse(Precedent precedent) {
    if (precedent.tlp().compareTo(ceiling) > 0) {
      return Optional.of(precedent.tlp().label() + " is above the ceiling that the request sets");
    }
    if (precedent.bearingOn(topic).isEmpty()) {
      return Optional.of("says nothing on the topic's question");
    }
    if (precedent.analogyLimits().stream().findFirst().filter(it -> !it.isBlank()).isEmpty()) {
      return Optional.of("names no limit of the analogy");
    }
    return precedent.citations().stream()
        .map(Citation::sourceId)
        .filter(source -> !sources.contains(source))
        .findFirst()
        .map(source -> "cites source '" + source + "', which the library does not hold")
        .or(
            () ->
                precedent.citations().isEmpty()
                    ? Optional.of("cites no source")
                    : Optional.empty());
  }
}
