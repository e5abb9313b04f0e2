package org.briefwright.typeset.theme;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads a theme file's colours, and refuses those that text could not be read in.
final class PaletteReader {

  private static final int PAPER = 0xFFFFFF;

  /// Stands for a colour with a fault, so that the rest of the file is checked all the same.
  private static final int FAULTY = 0;

  private static final String FORM = "#RRGGBB, such as #1B1F24";

  private final ThemeEntries entries;
  private final ThemeFaults faults;
  private final Map<String, Integer> read = new LinkedHashMap<>();

  PaletteReader(ThemeEntries entries, ThemeFaults faults) {
    this.entries = entries;
    this.faults = faults;
  }

  Palette palette() {
    for (String name : List.of("ink", "grey", "rule", "accent", "tint", "pro", "con")) {
      colour(name);
    }
    for (String text : List.of("ink", "grey", "accent", "pro", "con")) {
      legible(text, PAPER, "white paper");
    }
    if (read.containsKey("tint")) {
      // Any role may stand in a tinted box.
      for (String text : List.of("ink", "grey", "accent")) {
        legible(text, read.get("tint"), "colour.tint '#" + hex(read.get("tint")) + "'");
      }
    }
    return new Palette(
        get("ink"), get("grey"), get("rule"), get("accent"), get("tint"), get("pro"), get("con"));
  }

  private void colour(String name) {
    String key = "colour." + name;
    String value = entries.take(key);
    if (value == null) {
      faults.missing(key, FORM);
    } else if (isColour(value)) {
      read.put(name, HexFormat.fromHexDigits(value, 1, value.length()));
    } else {
      faults.add(key, value, "is not a colour", FORM);
    }
  }

  private static boolean isColour(String value) {
    boolean isColour = value.length() == 7 && value.charAt(0) == '#';
    for (int i = 1; i < value.length(); i++) {
      isColour &= HexFormat.isHexDigit(value.charAt(i));
    }
    return isColour;
  }

  private int get(String name) {
    return read.getOrDefault(name, FAULTY);
  }

  private void legible(String name, int ground, String where) {
    Integer colour = read.get(name);
    double contrast = colour == null ? Contrast.LEAST : Contrast.between(colour, ground);
    if (contrast < Contrast.LEAST) {
      faults.add(
          "colour." + name,
          "#" + hex(colour),
          String.format(Locale.ROOT, "has a contrast of %.2f:1 on %s", contrast, where),
          "a darker colour or lighter ground, 4.5:1 or more");
    }
  }

  private static String hex(int rgb) {
    return HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
  }
}
