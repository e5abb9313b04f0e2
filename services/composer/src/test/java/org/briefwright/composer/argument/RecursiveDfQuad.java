package org.briefwright.composer.argument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragment.Relation.Type;

/// DF-QuAD written straight from the definitions of Rago and others (2016), section 3, in exact
/// decimals and by recursion, so that it shares nothing with the product's rounds. For graphs
/// without cycles.
final class RecursiveDfQuad {

  private final Map<String, Fragment> arguments = new HashMap<>();
  private final Map<String, BigDecimal> known = new HashMap<>();

  RecursiveDfQuad(Collection<Fragment> fragments) {
    fragments.forEach(fragment -> arguments.put(fragment.id(), fragment));
  }

  /// Definition of the score function: the base score combined with the aggregated scores of
  /// attackers and supporters.
  BigDecimal score(String argument) {
    BigDecimal before = known.get(argument);
    if (before != null) {
      return before;
    }
    BigDecimal base = BigDecimal.valueOf(arguments.get(argument).baseScore());
    BigDecimal score =
        combined(
            base,
            aggregated(scores(argument, Type.ATTACKS)),
            aggregated(scores(argument, Type.SUPPORTS)));
    known.put(argument, score);
    return score;
  }

  private List<BigDecimal> scores(String target, Type type) {
    List<BigDecimal> scores = new ArrayList<>();
    for (Fragment each : arguments.values()) {
      boolean bears =
          each.relations().stream()
              .anyMatch(it -> it.target().equals(target) && kind(it.type()) == type);
      if (bears && !each.id().equals(target)) {
        scores.add(score(each.id()));
      }
    }
    return scores;
  }

  private static Type kind(Type type) {
    return type == Type.REFINES ? Type.SUPPORTS : type;
  }

  /// F: of none 0, of one itself, of more f(F(all but the last), the last).
  private static BigDecimal aggregated(List<BigDecimal> scores) {
    if (scores.isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal last = scores.getLast();
    return scores.size() == 1 ? last : both(aggregated(scores.subList(0, scores.size() - 1)), last);
  }

  /// f(v1, v2) = v1 + (1 - v1) v2.
  private static BigDecimal both(BigDecimal one, BigDecimal other) {
    return one.add(BigDecimal.ONE.subtract(one).multiply(other));
  }

  /// C(v0, va, vs) = v0 - v0 |vs - va| where va >= vs, else v0 + (1 - v0) |vs - va|.
  private static BigDecimal combined(BigDecimal base, BigDecimal attack, BigDecimal support) {
    BigDecimal difference = support.subtract(attack).abs();
    return attack.compareTo(support) >= 0
        ? base.subtract(base.multiply(difference))
        : base.add(BigDecimal.ONE.subtract(base).multiply(difference));
  }
}
