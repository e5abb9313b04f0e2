package org.briefwright.typeset.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/// Reads themes from properties files. Nothing is filled in and nothing passed over: a file says
/// all keys, each within its bounds, or is refused with everything that is wrong with it.
final class ThemeFile {

  private final String name;
  private final ThemeFaults faults = new ThemeFaults();
  private final ThemeEntries entries;

  private ThemeFile(String name, String file) {
    this.name = name;
    this.entries = new ThemeEntries(file, faults);
  }

  static Theme packaged(String name) {
    try (InputStream in = ThemeFile.class.getResourceAsStream(name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("theme " + name + " is not packaged");
      }
      return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// @throws InvalidTheme with every fault
  static Theme read(String name, String file) {
    return new ThemeFile(name, file).theme();
  }

  private Theme theme() {
    Map<Length, Double> lengths = lengths();
    Palette palette = new PaletteReader(entries, faults).palette();
    Map<Role, TextStyle> styles = styles(palette);
    checkBody(lengths, styles.get(Role.BODY));
    entries.refuseRest();
    if (!faults.isEmpty()) {
      throw new InvalidTheme(name, faults.all());
    }
    return new Theme(
        name,
        lengths.get(Length.MARGIN_SIDE),
        lengths.get(Length.MARGIN_TOP),
        lengths.get(Length.MARGIN_BOTTOM),
        lengths.get(Length.GRID),
        lengths.get(Length.TEXT_INDENT),
        lengths.get(Length.GUTTER),
        lengths.get(Length.PADDING),
        palette,
        styles);
  }

  private Map<Length, Double> lengths() {
    Map<Length, Double> lengths = new EnumMap<>(Length.class);
    for (Length length : Length.values()) {
      String value = entries.take(length.key());
      if (value == null) {
        faults.missing(length.key(), length.accepted());
      }
      lengths.put(length, value == null ? Double.NaN : length.read(value, faults));
    }
    return lengths;
  }

  private Map<Role, TextStyle> styles(Palette palette) {
    Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      String line = entries.take(role.key());
      if (line == null) {
        faults.missing(role.key(), TextStyleLine.FORM);
      } else {
        TextStyle style = TextStyleLine.parse(role.key(), line, palette, faults);
        if (style != null) {
          styles.put(role, style);
        }
      }
    }
    return styles;
  }

  /// What no key decides alone: that running text keeps to the grid and has a readable measure.
  private void checkBody(Map<Length, Double> lengths, TextStyle body) {
    if (body == null) {
      return;
    }
    double grid = lengths.get(Length.GRID);
    if (grid < body.leading() || grid > body.leading()) {
      faults.add(
          Length.GRID.key(),
          ThemeFaults.plain(grid),
          "is not the leading of " + Role.BODY.key(),
          ThemeFaults.plain(body.leading()) + ", so that running text stands on the grid");
    }
    double side = lengths.get(Length.MARGIN_SIDE);
    double indent = lengths.get(Length.TEXT_INDENT);
    if (!Double.isNaN(side) && !Double.isNaN(indent)) {
      BodyMeasure.check(side, indent, body, faults);
    }
  }
}
