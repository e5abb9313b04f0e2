package org.briefwright.typeset.document;

import java.util.Objects;

/// What the numbers along one side of a chart are, and how they are printed.
///
/// @param name what is measured, such as `Years held`; also heads the column of the data table
/// @param unit printed after each number, such as `%` or `bn`; empty for none
/// @param decimals how many digits are printed after the decimal sign, 0 to 6
/// @param grouped whether thousands are parted, as in 1,250; never so for years
public record Axis(String name, String unit, int decimals, boolean grouped) {

  public Axis {
    Needs.requireWords("an axis", name);
    Objects.requireNonNull(unit, "unit");
    if (decimals < 0 || decimals > 6) {
      throw new IllegalArgumentException(decimals + " decimals are not 0 to 6");
    }
  }

  /// Whole numbers with parted thousands.
  public static Axis of(String name) {
    return new Axis(name, "", 0, true);
  }

  public static Axis of(String name, String unit) {
    return new Axis(name, unit, 0, true);
  }

  /// Calendar years: 1994, never 1,994.
  public static Axis years(String name) {
    return new Axis(name, "", 0, false);
  }
}
