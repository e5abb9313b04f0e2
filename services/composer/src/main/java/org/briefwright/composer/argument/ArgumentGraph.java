package org.briefwright.composer.argument;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.briefwright.composer.dossier.Fragment;

/// The arguments of a dossier with who attacks and who supports whom: a quantitative bipolar
/// argumentation graph. Relations to fragments outside the dossier are left out; `refines`
/// counts as support, `rephrases` as no edge, since a rephrasing adds no argument.
public final class ArgumentGraph {

  private final Map<String, Node> nodes = new TreeMap<>();

  /// One argument and its incoming edges, sorted by id.
  record Node(double base, Set<String> attackers, Set<String> supporters) {

    Node without(String attacker) {
      Set<String> rest = new TreeSet<>(attackers);
      rest.remove(attacker);
      return new Node(base, rest, supporters);
    }
  }

  public ArgumentGraph(Collection<Fragment> fragments) {
    fragments.stream()
        .sorted(Comparator.comparing(Fragment::id))
        .forEach(
            fragment ->
                nodes.put(
                    fragment.id(),
                    new Node(fragment.baseScore(), new TreeSet<>(), new TreeSet<>())));
    fragments.forEach(this::addEdges);
  }

  private void addEdges(Fragment fragment) {
    for (Fragment.Relation relation : fragment.relations()) {
      Node target = nodes.get(relation.target());
      if (target == null || relation.target().equals(fragment.id())) {
        continue;
      }
      switch (relation.type()) {
        case ATTACKS -> target.attackers().add(fragment.id());
        case SUPPORTS, REFINES -> target.supporters().add(fragment.id());
        case REPHRASES -> {}
      }
    }
  }

  Map<String, Node> nodes() {
    return nodes;
  }
}
