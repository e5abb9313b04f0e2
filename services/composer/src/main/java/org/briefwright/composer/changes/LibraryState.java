package org.briefwright.composer.changes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.composer.dossier.Figure;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.dossier.TopicMaterial;

/// What the library holds on a brief's topics at one snapshot, each map by id.
///
/// @param topics those of the brief's that are there
/// @param strengths of the fragments; none until they are weighed
public record LibraryState(
    LibrarySnapshot snapshot,
    Map<String, Held<Topic>> topics,
    Map<String, Held<Fragment>> fragments,
    Map<String, Held<Precedent>> precedents,
    Map<String, Held<Figure>> figures,
    Map<String, Held<Template>> templates,
    Map<String, Double> strengths) {

  /// @param materials in the order of the brief's topics; what speaks on two counts on the
  ///     first
  public static LibraryState of(
      LibrarySnapshot snapshot, List<TopicMaterial> materials, List<Held<Template>> templates) {
    Map<String, Held<Topic>> topics = new TreeMap<>();
    Map<String, Held<Fragment>> fragments = new TreeMap<>();
    Map<String, Held<Precedent>> precedents = new TreeMap<>();
    Map<String, Held<Figure>> figures = new TreeMap<>();
    for (TopicMaterial material : materials) {
      topics.put(material.topic().id(), material.topic());
      material.fragments().forEach(it -> fragments.putIfAbsent(it.id(), it));
      material.precedents().forEach(it -> precedents.putIfAbsent(it.id(), it));
      material.figures().forEach(it -> figures.putIfAbsent(it.id(), it));
    }
    Map<String, Held<Template>> known = new TreeMap<>();
    templates.forEach(it -> known.put(it.id(), it));
    return new LibraryState(snapshot, topics, fragments, precedents, figures, known, Map.of());
  }

  /// The same with its fragments weighed.
  public LibraryState weighed(Map<String, Double> weights) {
    return new LibraryState(
        snapshot, topics, fragments, precedents, figures, templates, Map.copyOf(weights));
  }
}
