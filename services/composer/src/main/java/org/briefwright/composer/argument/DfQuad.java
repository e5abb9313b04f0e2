package org.briefwright.composer.argument;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Discontinuity-free quantitative argumentation debates: A. Rago, F. Toni, M. Aurisicchio and
/// P.
/// Baroni, "Discontinuity-Free Decision Support with Quantitative Argumentation Debates", KR
/// 2016.
///
/// With base score t, attackers' and supporters' strengths are each joined by v = 1 - prod(1 -
/// s);
/// then s = t - t (va - vs) where va >= vs, else t + (1 - t)(vs - va). On a graph without
/// cycles this settles in as many rounds as its longest path; on cycles the rounds are
/// repeated, half-stepped so that two arguments attacking each other do not swing for ever, up
/// to a bound.
public final class DfQuad {

  private static final int MOST_ROUNDS = 500;
  private static final double STILL = 1e-9;

  private DfQuad() {}

  /// Weighs a graph. The result does not depend on the order in which fragments were given.
  public static Strengths weigh(ArgumentGraph graph) {
    Map<String, Double> strength = new TreeMap<>();
    graph.nodes().forEach((id, node) -> strength.put(id, node.base()));
    int plainRounds = graph.nodes().size() + 1;
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      double moved = 0;
      Map<String, Double> next = new TreeMap<>();
      for (var entry : graph.nodes().entrySet()) {
        double now = strength.get(entry.getKey());
        double aim = combine(entry.getValue(), strength);
        // An acyclic graph is exact within its longest path; what still moves after that is a
        // cycle.
        double then = round <= plainRounds ? aim : (now + aim) / 2;
        next.put(entry.getKey(), then);
        moved = Math.max(moved, Math.abs(then - now));
      }
      strength.putAll(next);
      if (moved < STILL) {
        return new Strengths(strength, round, true);
      }
    }
    return new Strengths(strength, MOST_ROUNDS, false);
  }

  /// The strength of an argument, given those of the others.
  static double combine(ArgumentGraph.Node node, Map<String, Double> strength) {
    double attack = join(node.attackers(), strength);
    double support = join(node.supporters(), strength);
    double base = node.base();
    return attack >= support
        ? base - base * (attack - support)
        : base + (1 - base) * (support - attack);
  }

  private static double join(Set<String> arguments, Map<String, Double> strength) {
    double rest = 1;
    for (String argument : arguments) {
      rest *= 1 - strength.get(argument);
    }
    return 1 - rest;
  }
}
