package org.briefwright.composer.argument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.briefwright.composer.dossier.Fragment;

/// The arguments on a topic, weighed, with how each bears on the others: who supports, who rebuts
/// and who undercuts whom, what is the strongest attack on each, and what answers it.
public final class Debate {

  private final Map<String, Fragment> fragments;
  private final List<Edge> edges;
  private final ArgumentGraph graph;
  private final Strengths strengths;

  private Debate(
      Map<String, Fragment> fragments, List<Edge> edges, ArgumentGraph graph, Strengths strengths) {
    this.fragments = fragments;
    this.edges = edges;
    this.graph = graph;
    this.strengths = strengths;
  }

  /// @param topic id of the topic on whose question the fragments speak
  /// @param fragments in any order; relations that lead to others are left out
  public static Debate on(String topic, Collection<Fragment> fragments) {
    Map<String, Fragment> byId = new TreeMap<>();
    fragments.forEach(fragment -> byId.put(fragment.id(), fragment));
    List<Edge> edges = new ArrayList<>();
    for (Fragment speaker : byId.values()) {
      for (Fragment.Relation relation : speaker.relations()) {
        Fragment target = byId.get(relation.target());
        if (target != null && !target.id().equals(speaker.id())) {
          edges.add(Edge.of(speaker, relation, target, topic));
        }
      }
    }
    ArgumentGraph graph = new ArgumentGraph(byId.values());
    return new Debate(
        byId, edges.stream().distinct().sorted(Edge.BY_IDS).toList(), graph, DfQuad.weigh(graph));
  }

  /// The same debate as far as these arguments go. Their strengths stay those of the whole: an
  /// argument that is not shown has been heard all the same.
  public Debate among(Set<String> ids) {
    Map<String, Fragment> left = new TreeMap<>(fragments);
    left.keySet().retainAll(ids);
    return new Debate(
        left,
        edges.stream().filter(it -> ids.contains(it.from()) && ids.contains(it.to())).toList(),
        graph,
        strengths);
  }

  /// In the order of their ids.
  public List<Fragment> fragments() {
    return List.copyOf(fragments.values());
  }

  public Fragment fragment(String id) {
    return fragments.get(id);
  }

  /// In the order of the ids of who speaks, then of who is spoken to.
  public List<Edge> edges() {
    return edges;
  }

  public Strengths strengths() {
    return strengths;
  }

  public Structure structure() {
    return Structures.of(fragments.keySet(), edges);
  }

  /// One for each argument that is attacked, in the order of their ids.
  public List<Contest> contests() {
    return fragments.keySet().stream().flatMap(id -> contest(id).stream()).toList();
  }

  /// What an argument has against it; nothing where nobody attacks it. Of equally strong attacks
  /// the one with the smaller id counts.
  public Optional<Contest> contest(String target) {
    return strongest(target, target)
        .map(
            attack -> new Contest(target, attack, taken(attack), strongest(attack.from(), target)));
  }

  /// The strongest attack by anybody but `other`: an argument that attacks its own attacker does
  /// not thereby answer it.
  private Optional<Edge> strongest(String target, String other) {
    return edges.stream()
        .filter(edge -> edge.bearing().isAttack() && edge.to().equals(target))
        .filter(edge -> !edge.from().equals(other))
        .min(
            Comparator.comparingDouble((Edge edge) -> strengths.of(edge.from()))
                .reversed()
                .thenComparing(Edge.BY_IDS));
  }

  private double taken(Edge attack) {
    ArgumentGraph.Node node = graph.nodes().get(attack.to());
    return DfQuad.combine(node.without(attack.from()), strengths.byId())
        - DfQuad.combine(node, strengths.byId());
  }
}
