package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Stance;

/// Finds what binds candidates to each other.
final class TieFinder {

  private final List<Candidate> candidates;
  private final Similarities similarities;
  private final Map<String, Integer> numbers = new HashMap<>();

  private TieFinder(List<Candidate> candidates, Similarities similarities) {
    this.candidates = candidates;
    this.similarities = similarities;
    for (int i = 0; i < candidates.size(); i++) {
      numbers.put(candidates.get(i).id(), i);
    }
  }

  /// @param counterarguments whether a claim needs its strongest counterargument
  static Ties find(
      List<Candidate> candidates, Similarities similarities, boolean counterarguments) {
    return new TieFinder(candidates, similarities).find(counterarguments);
  }

  private Ties find(boolean counterarguments) {
    int[][] attacks =
        IntStream.range(0, candidates.size()).mapToObj(this::attacks).toArray(int[][]::new);
    int[][] attackers = turned(attacks);
    int[] needs =
        IntStream.range(0, candidates.size())
            .map(it -> counterarguments ? needed(it, attackers[it]) : Ties.NONE)
            .toArray();
    int[][] needed =
        IntStream.of(needs)
            .mapToObj(it -> it == Ties.NONE ? new int[0] : new int[] {it})
            .toArray(int[][]::new);
    int texts = candidates.size() * Problem.SIZES;
    int[][] near = new int[texts][];
    long[][] cost = new long[texts][];
    boolean[][] same = new boolean[texts][];
    for (int text = 0; text < texts; text++) {
      compare(text, near, cost, same);
    }
    return new Ties(attacks, attackers, needs, turned(needed), near, cost, same);
  }

  private int[] attacks(int attacker) {
    return candidates.get(attacker).fragment().relations().stream()
        .filter(it -> it.type() == Fragment.Relation.Type.ATTACKS)
        .map(it -> numbers.getOrDefault(it.target(), attacker))
        .filter(target -> target != attacker)
        .distinct()
        .sorted()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int[][] turned(int[][] edges) {
    List<List<Integer>> into = new ArrayList<>();
    candidates.forEach(_ -> into.add(new ArrayList<>()));
    for (int from = 0; from < edges.length; from++) {
      for (int to : edges[from]) {
        into.get(to).add(from);
      }
    }
    return into.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /// The strongest argument that attacks a claim that takes a side; of equals the first. An
  /// option or a warrant may attack too, but answers nothing.
  private int needed(int claim, int[] attackers) {
    Fragment fragment = candidates.get(claim).fragment();
    if (fragment.kind() != Fragment.Kind.CLAIM || fragment.stance() == Stance.NEUTRAL) {
      return Ties.NONE;
    }
    return IntStream.of(attackers)
        .filter(it -> candidates.get(it).fragment().kind().isArgued())
        .filter(it -> !saysTheSame(claim, it))
        .boxed()
        .max(
            Comparator.comparingLong((Integer it) -> Worth.micros(candidates.get(it).strength()))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(Ties.NONE);
  }

  private boolean saysTheSame(int one, int other) {
    String id = candidates.get(other).id();
    return similarities.of(candidates.get(one).id()).stream()
        .anyMatch(it -> it.other().equals(id) && it.value() > Worth.SAME_THING);
  }

  private void compare(int text, int[][] near, long[][] cost, boolean[][] same) {
    BodySize size = BodySize.values()[text % Problem.SIZES];
    List<Similarities.Near> found =
        similarities.of(candidates.get(text / Problem.SIZES).id()).stream()
            .filter(it -> it.size() == size && numbers.containsKey(it.other()))
            .sorted(Comparator.comparingInt(this::text))
            .toList();
    near[text] = found.stream().mapToInt(this::text).toArray();
    cost[text] = new long[found.size()];
    same[text] = new boolean[found.size()];
    for (int i = 0; i < found.size(); i++) {
      cost[text][i] = Math.round(Worth.REPETITION * found.get(i).value());
      same[text][i] = found.get(i).value() > Worth.SAME_THING;
    }
  }

  private int text(Similarities.Near near) {
    return numbers.get(near.other()) * Problem.SIZES + near.otherSize().ordinal();
  }
}
