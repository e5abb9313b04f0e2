package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// Which factor was there in which case, by signs that differ in shape and shade.
///
/// @param factors the columns
/// @param cases the rows
public record FactorMatrix(List<String> factors, List<Case> cases) implements Chart {

  private static final int MOST_FACTORS = 12;
  private static final int MOST_CASES = 30;

  /// Whether a factor was there.
  public enum Presence {
    YES,
    PARTLY,
    NO,
    UNKNOWN,
    NOT_APPLICABLE
  }

  /// One row, with a cell for each factor.
  public record Case(String name, List<Presence> cells) {
    public Case {
      Needs.requireWords("a case", name);
      cells = List.copyOf(cells);
    }

    public static Case of(String name, Presence... cells) {
      return new Case(name, List.of(cells));
    }
  }

  public FactorMatrix {
    factors = List.copyOf(factors);
    cases = List.copyOf(cases);
    Needs.requireCount("factors", factors, 1, MOST_FACTORS);
    Needs.requireCount("cases", cases, 1, MOST_CASES);
    factors.forEach(factor -> Needs.requireWords("a factor", factor));
    for (Case row : cases) {
      Objects.requireNonNull(row, "case");
      if (row.cells().size() != factors.size()) {
        throw new IllegalArgumentException(
            "case '"
                + row.name()
                + "' has "
                + row.cells().size()
                + " cells for "
                + factors.size()
                + " factors");
      }
    }
  }
}
