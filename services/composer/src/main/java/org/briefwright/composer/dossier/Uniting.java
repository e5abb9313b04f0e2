package org.briefwright.composer.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Makes one dossier of those of several topics, so that one brief can be composed on all of them.
/// Every item speaks on one topic, its home: the first of the request's whose question it answers,
/// else the first that it belongs to. What it says for or against, it says to the question of its
/// home.
public final class Uniting {

  private final List<Dossier> dossiers;
  private final String united;
  private final Map<String, String> homes = new TreeMap<>();

  private Uniting(List<Dossier> dossiers) {
    this.dossiers = dossiers;
    this.united = dossiers.getFirst().topic().id();
  }

  /// @param dossiers of different topics at one snapshot with one template, at least one
  public static Dossier of(List<Dossier> dossiers) {
    return dossiers.size() == 1 ? dossiers.getFirst() : new Uniting(dossiers).unite();
  }

  private Dossier unite() {
    Map<String, Held<Topic>> narrower = new TreeMap<>();
    Map<String, Held<Source>> sources = new TreeMap<>();
    Map<String, LanguageMap> factors = new TreeMap<>();
    Map<String, Held<Figure>> figures = new TreeMap<>();
    for (Dossier dossier : dossiers) {
      dossier.narrower().forEach(topic -> narrower.putIfAbsent(topic.id(), topic));
      sources.putAll(dossier.sources());
      factors.putAll(dossier.factorNames());
      figures.putAll(dossier.figures());
    }
    Dossier first = dossiers.getFirst();
    List<Held<Fragment>> fragments = fragments();
    List<Held<Precedent>> precedents = precedents();
    return new Dossier(
        first.snapshot(),
        first.topic().with(topic()),
        List.copyOf(narrower.values()),
        fragments,
        sources,
        factors,
        precedents,
        first.template(),
        figures,
        new Dossier.Union(dossiers.stream().map(Dossier::topic).toList(), homes));
  }

  private Topic topic() {
    Topic whole = dossiers.getFirst().topic().body();
    LanguageMap label = whole.prefLabel();
    LanguageMap question = whole.question();
    List<Topic.KeyPoint> points = new ArrayList<>(whole.keyPoints());
    Map<String, FactorCoding> factors = new LinkedHashMap<>();
    whole.factors().forEach(coding -> factors.put(coding.id(), coding));
    for (Dossier dossier : dossiers.subList(1, dossiers.size())) {
      Topic next = dossier.topic().body();
      label = label.joined(next.prefLabel(), ", ");
      question = question.joined(next.question(), " ");
      next.keyPoints().forEach(point -> points.add(point.of(next.id())));
      next.factors().forEach(coding -> factors.putIfAbsent(coding.id(), coding));
    }
    return new Topic(
        united,
        label,
        whole.altLabels(),
        whole.definition(),
        question,
        points,
        List.copyOf(factors.values()));
  }

  private List<Held<Fragment>> fragments() {
    Map<String, Held<Fragment>> all = new TreeMap<>();
    for (Dossier dossier : dossiers) {
      String topic = dossier.topic().id();
      for (Held<Fragment> held : dossier.fragments()) {
        boolean belongs = held.body().topics().contains(topic);
        boolean better = belongs && held.body().speaksTo(topic) && !isAtHome(held.id());
        if (better || belongs && !homes.containsKey(held.id())) {
          homes.put(held.id(), topic);
          all.put(held.id(), held.with(held.body().unitedInto(united, topic)));
        } else {
          all.putIfAbsent(held.id(), held);
        }
      }
    }
    return List.copyOf(all.values());
  }

  /// Whether a fragment has been placed with a topic whose question it answers.
  private boolean isAtHome(String fragment) {
    return Optional.ofNullable(homes.get(fragment))
        .flatMap(home -> dossiers.stream().filter(it -> it.topic().id().equals(home)).findFirst())
        .flatMap(
            it -> it.fragments().stream().filter(held -> held.id().equals(fragment)).findFirst())
        .map(held -> held.body().speaksTo(homes.get(fragment)))
        .orElse(false);
  }

  private List<Held<Precedent>> precedents() {
    Map<String, Held<Precedent>> all = new TreeMap<>();
    for (Dossier dossier : dossiers) {
      String topic = dossier.topic().id();
      for (Held<Precedent> held : dossier.precedents()) {
        Optional<Precedent.Bearing> bearing = held.body().bearingOn(topic);
        if (bearing.isPresent() && !homes.containsKey(held.id())) {
          homes.put(held.id(), topic);
          all.put(held.id(), held.with(held.body().bearingOnly(united, bearing.get())));
        } else {
          all.putIfAbsent(held.id(), held);
        }
      }
    }
    return List.copyOf(all.values());
  }
}
