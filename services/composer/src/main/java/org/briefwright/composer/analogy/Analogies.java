package org.briefwright.composer.analogy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.briefwright.composer.dossier.Stance;

/// The precedents on a topic, ordered by inclusion of the factors that they share with the case at
/// hand: HYPO's claim lattice. The order is partial, since neither of two cases that share
/// different things is more on point. Factors have no weights.
public final class Analogies {

  private static final Comparator<Comparison> MOST_SHARED_FIRST =
      Comparator.comparingInt((Comparison each) -> each.shared().size())
          .reversed()
          .thenComparingInt(each -> each.differing().size())
          .thenComparing(Comparison::id);

  private final Map<String, Integer> levels;
  private final List<Comparison> ranked;

  public Analogies(List<Comparison> comparisons) {
    List<Comparison> sorted = comparisons.stream().sorted(MOST_SHARED_FIRST).toList();
    Map<String, Integer> ofAll = levels(sorted, (_, _) -> true);
    levels = levels(sorted, (one, other) -> one.stance() == other.stance());
    ranked =
        sorted.stream()
            .sorted(
                Comparator.comparingInt((Comparison each) -> ofAll.get(each.id()))
                    .thenComparing(MOST_SHARED_FIRST))
            .toList();
  }

  /// How long the longest chain of ever more on-point cases above each is.
  ///
  /// @param sorted whatever is more on point stands earlier, since it shares more
  /// @param counts which of the other cases count for a case
  private static Map<String, Integer> levels(
      List<Comparison> sorted, BiPredicate<Comparison, Comparison> counts) {
    Map<String, Integer> levels = new HashMap<>();
    for (Comparison one : sorted) {
      int level = 0;
      for (Comparison other : sorted) {
        if (counts.test(one, other) && other.isMoreOnPointThan(one)) {
          level = Math.max(level, levels.get(other.id()) + 1);
        }
      }
      levels.put(one.id(), level);
    }
    return levels;
  }

  /// All of them, never one below another that is less on point, whichever side they speak for.
  /// What the order leaves open goes by how many stand above in the longest chain, by the number
  /// of shared factors, by that of differing ones, and by id.
  public List<Comparison> ranked() {
    return ranked;
  }

  /// Those that speak for a side, by their levels, else in the order of the ranks.
  public List<Comparison> of(Stance side) {
    return ranked.stream()
        .filter(each -> each.stance() == side)
        .sorted(Comparator.comparingInt(this::level))
        .toList();
  }

  /// How long the longest chain of ever more on-point cases of the same side above it is: 0 for
  /// the most on point.
  public int level(Comparison one) {
    return levels.get(one.id());
  }

  /// The cases of a side than which none of that side is more on point.
  public List<Comparison> mostOnPoint(Stance side) {
    return of(side).stream().filter(this::isMostOnPoint).toList();
  }

  /// Whether it takes a side, shares anything, and no case of its side is more on point.
  public boolean isMostOnPoint(Comparison one) {
    return one.stance() != Stance.NEUTRAL && !one.shared().isEmpty() && level(one) == 0;
  }

  /// The cases of the other side that are at least as on point, most on point first. A neutral
  /// case has no other side; one that shares nothing proves nothing that could be answered.
  public List<Comparison> counterexamples(Comparison one) {
    return one.stance() == Stance.NEUTRAL || one.shared().isEmpty()
        ? List.of()
        : ranked.stream()
            .filter(each -> each.stance() == one.stance().opposite())
            .filter(each -> each.isAtLeastAsOnPointAs(one))
            .toList();
  }

  /// That one case is more on point than another, with none between them.
  public record Step(Comparison more, Comparison less) {}

  /// The lattice without what follows from it, of both sides together, in the order of the ranks.
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Comparison more : ranked) {
      for (Comparison less : ranked) {
        if (more.isMoreOnPointThan(less) && !isBetween(more, less)) {
          steps.add(new Step(more, less));
        }
      }
    }
    return steps;
  }

  private boolean isBetween(Comparison more, Comparison less) {
    return ranked.stream()
        .anyMatch(each -> more.isMoreOnPointThan(each) && each.isMoreOnPointThan(less));
  }
}
