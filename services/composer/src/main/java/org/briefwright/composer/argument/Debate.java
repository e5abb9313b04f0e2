package org.briefwright.composer.argument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.briefwright.composer.dossier.Fragment;

/// The arguments on a topic, weighed, with how each bears on the others: who supports, who rebuts
/// and who undercuts whom, what is the strongest attack on each, and what answers it.
public final class Debate {

  private final Map<String, Fragment> fragments = new TreeMap<>();
  private final List<Edge> edges;
  private final ArgumentGraph graph;
  private final Strengths strengths;

  /// @param topic id of the topic on whose question the fragments speak
  /// @param fragments in any order; relations that lead to others are left out
  public Debate(String topic, Collection<Fragment> fragments) {
    fragments.forEach(fragment -> this.fragments.put(fragment.id(), fragment));
    List<Edge> found = new ArrayList<>();
    for (Fragment speaker : this.fragments.values()) {
      for (Fragment.Relation relation : speaker.relations()) {
        Fragment target = this.fragments.get(relation.target());
        if (target != null && !target.id().equals(speaker.id())) {
          found.add(Edge.of(speaker, relation, target, topic));
        }
      }
    }
    edges = found.stream().distinct().sorted(Edge.BY_IDS).toList();
    graph = new ArgumentGraph(fragments);
    strengths = DfQuad.weigh(graph);
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
