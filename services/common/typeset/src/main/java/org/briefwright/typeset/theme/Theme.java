package org.briefwright.typeset.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

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

  /// For ministries: dense, serif text under sans headings, blue.
  public static Theme ministry() {
    return shipped("ministry");
  }

  /// For think tanks: sans throughout, large heads, wide margins, colour.
  public static Theme thinkTank() {
    return shipped("think-tank");
  }

  /// For parliaments: serif throughout, numbers in the margin, one accent.
  public static Theme parliament() {
    return shipped("parliament");
  }

  /// The names of the themes that ship.
  public static List<String> shipped() {
    return Shipped.NAMES;
  }

  /// A theme that ships, by its name.
  ///
  /// @throws IllegalArgumentException for another name
  public static Theme shipped(String name) {
    return Shipped.get(name);
  }

  /// A theme of one's own.
  ///
  /// @param file what a theme file says; docs/themes.md explains every key
  /// @throws InvalidTheme with everything that is wrong with it
  public static Theme parse(String name, String file) {
    return ThemeFile.read(name, file);
  }

  private static final class Shipped {
    static final List<String> NAMES = List.of("ministry", "think-tank", "parliament");
    private static final ConcurrentMap<String, Theme> READ = new ConcurrentHashMap<>();

    static Theme get(String name) {
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException("no theme '" + name + "' ships, only " + NAMES);
      }
      return READ.computeIfAbsent(name, ThemeFile::packaged);
    }
  }
}
