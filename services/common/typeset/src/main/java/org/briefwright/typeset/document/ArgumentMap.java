package org.briefwright.typeset.document;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Claims and how they support or attack each other. Claims that bear on no other, mostly the
/// question alone, stand at the head; the others below in rows by how many steps they are from it.
public record ArgumentMap(List<Claim> claims, List<Relation> relations) implements Chart {

  private static final int MOST_CLAIMS = 40;
  private static final int MOST_RELATIONS = 120;

  /// Which side a claim is on.
  public enum Side {
    FOR,
    AGAINST,
    NEUTRAL
  }

  /// How one claim bears on another.
  public enum Bearing {
    SUPPORTS,
    ATTACKS
  }

  /// One claim.
  ///
  /// @param id unique in the map
  /// @param chosen whether the document prints it; others stand in grey
  public record Claim(String id, String label, Side side, boolean chosen) {
    public Claim {
      Needs.requireWords("a claim", id);
      Needs.requireWords("claim '" + id + "'", label);
      Objects.requireNonNull(side, "side");
    }
  }

  /// That one claim bears on another.
  ///
  /// @param from the id of the claim that speaks
  /// @param to the id of the claim spoken to
  public record Relation(String from, String to, Bearing bearing) {
    public Relation {
      Objects.requireNonNull(bearing, "bearing");
      if (from.equals(to)) {
        throw new IllegalArgumentException("claim '" + from + "' cannot bear on itself");
      }
    }
  }

  public ArgumentMap {
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
    Needs.requireCount("claims", claims, 1, MOST_CLAIMS);
    Needs.requireCount("relations", relations, 0, MOST_RELATIONS);
    Set<String> ids = new HashSet<>();
    for (Claim claim : claims) {
      if (!ids.add(claim.id())) {
        throw new IllegalArgumentException("two claims have the id '" + claim.id() + "'");
      }
    }
    for (Relation relation : relations) {
      requireKnown(relation.from(), ids);
      requireKnown(relation.to(), ids);
    }
  }

  private static void requireKnown(String id, Set<String> ids) {
    if (!ids.contains(id)) {
      throw new IllegalArgumentException("no claim has the id '" + id + "'");
    }
  }
}
