package org.briefwright.composer.dossier;

import java.util.List;
import java.util.Map;

/// What the library holds on one topic at one snapshot, for whoever wants to see it whole rather
/// than a brief of it.
///
/// @param fragments of the topic and its narrower topics, in the order of their ids, in the
///     language asked for as far as they are translated
/// @param figures the data that the fragments argue from
/// @param sources those of what is cited that the library holds, by id
public record TopicMaterial(
    LibrarySnapshot snapshot,
    Held<Topic> topic,
    List<Held<Fragment>> fragments,
    Map<String, LanguageMap> factorNames,
    List<Held<Precedent>> precedents,
    Map<String, Held<Source>> sources,
    List<Held<Figure>> figures) {

  public TopicMaterial {
    fragments = List.copyOf(fragments);
    factorNames = Map.copyOf(factorNames);
    precedents = List.copyOf(precedents);
    sources = Map.copyOf(sources);
    figures = List.copyOf(figures);
  }
}
