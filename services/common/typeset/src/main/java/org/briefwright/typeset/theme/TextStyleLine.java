package org.briefwright.typeset.theme;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.briefwright.typeset.font.Figures;

/// One style of a theme file: `serif 10.2/14 justified ink old-style before=7`. Family and size
/// come first, the other words in any order.
final class TextStyleLine {

  private final String key;
  private boolean italic;
  private boolean strong;
  private boolean justified;
  private int colour;
  private Figures figures = Figures.LINING;
  private double before;
  private double after;
  private double indent;
  private double hanging;

  private TextStyleLine(String key) {
    this.key = key;
  }

  static TextStyle parse(String key, String line, Palette palette) {
    return new TextStyleLine(key).style(line, palette);
  }

  private TextStyle style(String line, Palette palette) {
    Deque<String> words = new ArrayDeque<>(Arrays.asList(line.split("\\s+")));
    if (words.size() < 2) {
      throw unclear(line);
    }
    String family = words.removeFirst();
    String[] type = words.removeFirst().split("/");
    if (type.length != 2) {
      throw unclear(line);
    }
    colour = palette.ink();
    words.forEach(word -> take(word, palette));
    return new TextStyle(
        family,
        italic,
        strong,
        number(type[0]),
        number(type[1]),
        justified,
        colour,
        figures,
        before,
        after,
        indent,
        hanging);
  }

  private void take(String word, Palette palette) {
    switch (word) {
      case "italic" -> italic = true;
      case "strong" -> strong = true;
      case "justified" -> justified = true;
      case "ink" -> colour = palette.ink();
      case "grey" -> colour = palette.grey();
      case "accent" -> colour = palette.accent();
      case "old-style" -> figures = Figures.OLD_STYLE;
      case "lining" -> figures = Figures.LINING;
      case "tabular" -> figures = Figures.TABULAR;
      case String blank when blank.startsWith("before=") -> before = number(blank.substring(7));
      case String blank when blank.startsWith("after=") -> after = number(blank.substring(6));
      case String blank when blank.startsWith("indent=") -> indent = number(blank.substring(7));
      case String blank when blank.startsWith("hanging=") -> hanging = number(blank.substring(8));
      case String other -> throw unclear(other);
    }
  }

  private double number(String text) {
    if (!text.matches("\\d+(\\.\\d+)?")) {
      throw unclear(text);
    }
    return Double.parseDouble(text);
  }

  private IllegalArgumentException unclear(String text) {
    return new IllegalArgumentException(
        "'" + text + "' in " + key + " is not part of a text style");
  }
}
