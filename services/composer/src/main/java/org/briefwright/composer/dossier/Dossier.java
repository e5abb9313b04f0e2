package org.briefwright.composer.dossier;

import java.util.List;
import java.util.Map;

/// Everything that the library holds for one topic at one snapshot, and the template asked for.
///
/// @param topic the topic that the request was resolved to
/// @param narrower its narrower topics, transitively
/// @param fragments in the order of their ids
/// @param sources by id: those that the fragments and the precedents cite, as far as they exist
/// @param factorNames by factor id
/// @param figures by id: the data that the fragments argue from
public record Dossier(
    LibrarySnapshot snapshot,
    Held<Topic> topic,
    List<Held<Topic>> narrower,
    List<Held<Fragment>> fragments,
    Map<String, Held<Source>> sources,
    Map<String, LanguageMap> factorNames,
    List<Held<Precedent>> precedents,
    Held<Template> template,
    Map<String, Held<Figure>> figures) {

  public Dossier {
    narrower = List.copyOf(narrower);
    fragments = List.copyOf(fragments);
    sources = Map.copyOf(sources);
    factorNames = Map.copyOf(factorNames);
    precedents = List.copyOf(precedents);
    figures = Map.copyOf(figures);
  }
}
