package org.briefwright.search.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Brings both sides of a question onto the first page: where the first fifty have them, three of
/// each side stand among the first ten. Ranks stay in order on either side of that line.
public final class SideQuota {
  /// How far down both sides are looked for.
  public static final int DEPTH = 50;

  private static final int PAGE = 10;
  private static final int EACH = 3;

  private final List<String> sides;

  /// @param sides the sides that each need their share, such as pro and con
  public SideQuota(List<String> sides) {
    this.sides = List.copyOf(sides);
  }

  public List<Ranked> apply(List<Ranked> ranked) {
    List<Ranked> deep = ranked.subList(0, Math.min(DEPTH, ranked.size()));
    Set<Ranked> first = new HashSet<>();
    for (String side : sides) {
      deep.stream().filter(one -> isOn(side, one)).limit(EACH).forEach(first::add);
    }
    deep.stream()
        .filter(one -> !first.contains(one))
        .limit(Math.max(0, PAGE - first.size()))
        .toList()
        .forEach(first::add);
    List<Ranked> ordered = new ArrayList<>(ranked.stream().filter(first::contains).toList());
    ordered.addAll(ranked.stream().filter(one -> !first.contains(one)).toList());
    return ordered;
  }

  private static boolean isOn(String side, Ranked one) {
    return side.equals(one.document().side());
  }
}
