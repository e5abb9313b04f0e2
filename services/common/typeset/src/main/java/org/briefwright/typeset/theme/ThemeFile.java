package org.briefwright.typeset.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/// Reads themes from properties files; refuses keys that it does not know and misses none.
final class ThemeFile {

  private final String name;
  private final Properties entries;

  private ThemeFile(String name, Properties entries) {
    this.name = name;
    this.entries = entries;
  }

  static Theme packaged(String name) {
    try (InputStream in = ThemeFile.class.getResourceAsStream(name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("theme " + name + " is not packaged");
      }
      return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Theme read(String name, Reader file) throws IOException {
    Properties entries = new Properties();
    entries.load(file);
    return new ThemeFile(name, entries).theme();
  }

  private Theme theme() {
    Palette palette =
        new Palette(
            colour("ink"),
            colour("grey"),
            colour("rule"),
            colour("accent"),
            colour("tint"),
            colour("pro"),
            colour("con"));
    Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      styles.put(role, TextStyleLine.parse(role.key(), take(role.key()), palette));
    }
    Theme theme =
        new Theme(
            name,
            points("page.margin-side"),
            points("page.margin-top"),
            points("page.margin-bottom"),
            points("page.grid"),
            points("page.text-indent"),
            points("page.gutter"),
            points("box.padding"),
            palette,
            styles);
    if (!entries.isEmpty()) {
      throw new IllegalArgumentException(
          "theme " + name + " has unknown keys " + new TreeSet<>(entries.stringPropertyNames()));
    }
    return theme;
  }

  private double points(String key) {
    String value = take(key);
    if (!value.matches("\\d+(\\.\\d+)?")) {
      throw new IllegalArgumentException(key + " '" + value + "' is not a number of points");
    }
    return Double.parseDouble(value);
  }

  private int colour(String colour) {
    String value = take("colour." + colour);
    if (!value.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("colour." + colour + " '" + value + "' is not #RRGGBB");
    }
    return Integer.parseInt(value.substring(1), 16);
  }

  private String take(String key) {
    Object value = entries.remove(key);
    if (value == null) {
      throw new IllegalArgumentException("theme " + name + " does not say " + key);
    }
    return value.toString().strip();
  }
}
