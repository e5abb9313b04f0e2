package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.analogy.Comparison;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Slot;

/// Which cases are shown together. Where both sides are to be heard alike, that is a case of
/// each; what one side has more of is left out, unless its slot would have too few without
/// it. A slot that may do without cases has none, or at least as many as its template asks
/// for.
final class CaseGrouping {

  private CaseGrouping() {}

  /// @param turns cases in the order in which they are to be shown, the sides in turn
  /// @param even whether both sides are to be heard alike
  static List<List<Comparison>> of(List<Comparison> turns, Slot slot, boolean even) {
    boolean both = !on(Stance.PRO, turns).isEmpty() && !on(Stance.CON, turns).isEmpty();
    List<List<Comparison>> groups = even && both ? pairs(turns, slot.max()) : singles(turns);
    if (count(groups) < slot.min()) {
      groups = singles(turns.subList(0, Math.min(slot.min(), turns.size())));
    }
    return slot.required() ? groups : joined(groups, slot.min());
  }

  private static List<List<Comparison>> singles(List<Comparison> cases) {
    return cases.stream().map(List::of).toList();
  }

  /// A case of each side at a time, and then those that take none.
  private static List<List<Comparison>> pairs(List<Comparison> turns, int most) {
    List<Comparison> pro = on(Stance.PRO, turns);
    List<Comparison> con = on(Stance.CON, turns);
    List<List<Comparison>> pairs = new ArrayList<>();
    for (int it = 0; it < Math.min(pro.size(), con.size()); it++) {
      pairs.add(List.of(pro.get(it), con.get(it)));
    }
    for (Comparison neutral : on(Stance.NEUTRAL, turns)) {
      if (count(pairs) < most) {
        pairs.add(List.of(neutral));
      }
    }
    return pairs;
  }

  private static List<Comparison> on(Stance side, List<Comparison> cases) {
    return cases.stream().filter(it -> it.stance() == side).toList();
  }

  /// The first groups as one, until it has so many cases.
  private static List<List<Comparison>> joined(List<List<Comparison>> groups, int least) {
    List<Comparison> first = new ArrayList<>();
    List<List<Comparison>> joined = new ArrayList<>();
    for (List<Comparison> group : groups) {
      if (first.size() < least) {
        first.addAll(group);
      } else {
        joined.add(group);
      }
    }
    if (!first.isEmpty()) {
      joined.addFirst(first);
    }
    return joined;
  }

  private static int count(List<List<Comparison>> groups) {
    return groups.stream().mapToInt(List::size).sum();
  }
}
