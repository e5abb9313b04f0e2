package org.briefwright.typeset.theme;

import java.util.EnumMap;
import java.util.Map;

/// How documents look; measures in points.
///
/// @param grid distance of the baselines that body text keeps to, on every page
/// @param textIndent how far running text stands in from the headings, tables and boxes, which
///     keeps its lines readable on a wide page
/// @param gutter between columns
/// @param padding inside boxes
public record Theme(
    String name,
    double marginSide,
    double marginTop,
    double marginBottom,
    double grid,
    double textIndent,
    double gutter,
    double padding,
    Palette palette,
    Map<Role, TextStyle> styles) {

  public Theme {
    if (marginSide < 20 || marginTop < 40 || marginBottom < 40 || marginSide > 200) {
      throw new IllegalArgumentException(
          "theme " + name + " has margins without room for furniture");
    }
    if (grid < 6 || textIndent < 0 || gutter < 4 || padding < 0) {
      throw new IllegalArgumentException("theme " + name + " has a grid or blanks too small");
    }
    EnumMap<Role, TextStyle> all = new EnumMap<>(styles);
    for (Role role : Role.values()) {
      if (!all.containsKey(role)) {
        throw new IllegalArgumentException("theme " + name + " does not say " + role.key());
      }
    }
    styles = java.util.Collections.unmodifiableMap(all);
  }

  public TextStyle style(Role role) {
    return styles.get(role);
  }

  /// The theme for ministries: sober, dense, blue.
  public static Theme ministry() {
    return Shipped.MINISTRY;
  }

  private static final class Shipped {
    static final Theme MINISTRY = ThemeFile.packaged("ministry");
  }
}
