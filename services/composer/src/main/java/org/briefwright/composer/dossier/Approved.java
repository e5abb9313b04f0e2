package org.briefwright.composer.dossier;

import java.util.Map;

/// What the library holds as approved now, of some items that were asked for by id.
public record Approved(
    Map<String, Held<Fragment>> fragments,
    Map<String, Held<Precedent>> precedents,
    Map<String, Held<Source>> sources) {

  public Approved {
    fragments = Map.copyOf(fragments);
    precedents = Map.copyOf(precedents);
    sources = Map.copyOf(sources);
  }
}
