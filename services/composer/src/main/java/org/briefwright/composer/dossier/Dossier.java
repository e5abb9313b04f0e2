package org.briefwright.composer.dossier;

import java.util.List;
import java.util.Map;

/// Everything that the library holds for one brief at one snapshot, and the template asked for.
///
/// @param topic the topic that the request was resolved to; of several, one that stands for all
/// @param narrower its narrower topics, transitively
/// @param fragments in the order of their ids
/// @param sources by id: those that the fragments and the precedents cite, as far as they exist
/// @param factorNames by factor id
/// @param figures by id: the data that the fragments argue from
/// @param union of which topics the dossier is made
public record Dossier(
    LibrarySnapshot snapshot,
    Held<Topic> topic,
    List<Held<Topic>> narrower,
    List<Held<Fragment>> fragments,
    Map<String, Held<Source>> sources,
    Map<String, LanguageMap> factorNames,
    List<Held<Precedent>> precedents,
    Held<Template> template,
    Map<String, Held<Figure>> figures,
    Union union) {

  public Dossier {
    narrower = List.copyOf(narrower);
    fragments = List.copyOf(fragments);
    sources = Map.copyOf(sources);
    factorNames = Map.copyOf(factorNames);
    precedents = List.copyOf(precedents);
    figures = Map.copyOf(figures);
  }

  /// On one topic.
  public Dossier(
      LibrarySnapshot snapshot,
      Held<Topic> topic,
      List<Held<Topic>> narrower,
      List<Held<Fragment>> fragments,
      Map<String, Held<Source>> sources,
      Map<String, LanguageMap> factorNames,
      List<Held<Precedent>> precedents,
      Held<Template> template,
      Map<String, Held<Figure>> figures) {
    this(
        snapshot,
        topic,
        narrower,
        fragments,
        sources,
        factorNames,
        precedents,
        template,
        figures,
        new Union(List.of(topic), Map.of()));
  }

  /// The topics of a brief, and which of them each item speaks on.
  ///
  /// @param topics in the order of the request
  /// @param homes by the ids of fragments and precedents; empty where there is one topic
  public record Union(List<Held<Topic>> topics, Map<String, String> homes) {

    public Union {
      topics = List.copyOf(topics);
      homes = Map.copyOf(homes);
    }

    public boolean isOfSeveral() {
      return topics.size() > 1;
    }
  }

  /// The same with the template as it is to be used for this request.
  public Dossier with(Template tailored) {
    return new Dossier(
        snapshot,
        topic,
        narrower,
        fragments,
        sources,
        factorNames,
        precedents,
        template.with(tailored),
        figures,
        union);
  }
}
