package org.briefwright.typeset.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.briefwright.typeset.font.Figures;

/// One style of a theme file: `serif 10.2/14 justified ink old-style before=7`. Family and size
/// come first, the other words in any order.
final class TextStyleLine {

  static final String FORM =
      "<serif|sans> <size>/<leading>, then any of italic strong justified ink grey accent lining"
          + " old-style tabular small-caps before= after= indent= hanging=,"
          + " such as 'serif 10.2/14 justified old-style before=7'";

  private static final double SMALLEST = 6;
  private static final double LARGEST = 48;

  /// Leading, in sizes; more would not look like lines of one text.
  private static final double LOOSEST = 2.5;

  private static final double MOST_BLANK = 72;
  private static final double MOST_INDENT = 120;

  private final String key;
  private final String line;
  private final ThemeFaults faults;
  private boolean italic;
  private boolean strong;
  private boolean justified;
  private int colour;
  private Figures figures = Figures.LINING;
  private double before;
  private double after;
  private double indent;
  private double hanging;

  private TextStyleLine(String key, String line, ThemeFaults faults) {
    this.key = key;
    this.line = line;
    this.faults = faults;
  }

  /// The style, or null where the line has faults, which are added to the others.
  static TextStyle parse(String key, String line, Palette palette, ThemeFaults faults) {
    return new TextStyleLine(key, line, faults).style(palette);
  }

  private TextStyle style(Palette palette) {
    int faultsBefore = faults.all().size();
    List<String> words = words();
    String family = words.isEmpty() ? "" : words.getFirst();
    if (!family.equals("serif") && !family.equals("sans")) {
      refuse("has no family '" + family + "'", FORM);
    }
    String[] type = words.size() < 2 ? new String[0] : words.get(1).split("/", -1);
    if (type.length != 2) {
      refuse("does not say size and leading", FORM);
      return null;
    }
    double size = faults.number(key, line, type[0], SMALLEST, LARGEST);
    double leading = faults.number(key, line, type[1], SMALLEST, LARGEST * LOOSEST);
    if (leading < size || leading > size * LOOSEST) {
      refuse(
          leading < size
              ? "has a leading of " + type[1] + ", smaller than its size of " + type[0]
              : "has a leading of " + type[1] + ", too large for its size of " + type[0],
          ThemeFaults.plain(size) + " to " + ThemeFaults.plain(size * LOOSEST) + " points");
    }
    colour = palette.ink();
    for (String word : words.subList(2, words.size())) {
      take(word, palette);
    }
    if (hanging > indent) {
      refuse(
          "hangs its first line by more than its indent, out of the type area",
          "hanging=0 to hanging=" + ThemeFaults.plain(indent));
    }
    if (faults.all().size() > faultsBefore) {
      return null;
    }
    return new TextStyle(
        family, italic, strong, size, leading, justified, colour, figures, before, after, indent,
        hanging);
  }

  /// Without a regular expression, for which the first document would wait.
  private List<String> words() {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(line);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  private void take(String word, Palette palette) {
    int value = word.indexOf('=') + 1;
    switch (value == 0 ? word : word.substring(0, value)) {
      case "italic" -> italic = true;
      case "strong" -> strong = true;
      case "justified" -> justified = true;
      case "ink" -> colour = palette.ink();
      case "grey" -> colour = palette.grey();
      case "accent" -> colour = palette.accent();
      case "old-style" -> figures = Figures.OLD_STYLE;
      case "lining" -> figures = Figures.LINING;
      case "tabular" -> figures = Figures.TABULAR;
      case "small-caps" -> figures = Figures.SMALL_CAPS;
      case "before=" -> before = length(word.substring(value), MOST_BLANK);
      case "after=" -> after = length(word.substring(value), MOST_BLANK);
      case "indent=" -> indent = length(word.substring(value), MOST_INDENT);
      case "hanging=" -> hanging = length(word.substring(value), MOST_INDENT);
      default -> refuse("has '" + word + "', which is no part of a style", FORM);
    }
  }

  private double length(String points, double most) {
    return faults.number(key, line, points, 0, most);
  }

  private void refuse(String why, String accepted) {
    faults.add(key, line, why, accepted);
  }
}
