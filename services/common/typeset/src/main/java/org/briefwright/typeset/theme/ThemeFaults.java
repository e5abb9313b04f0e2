package org.briefwright.typeset.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is wrong with a theme file, gathered so that its author hears all of it at once.
final class ThemeFaults {

  private final List<String> found = new ArrayList<>();

  /// @param accepted what would do in its place
  void add(String key, String value, String why, String accepted) {
    found.add(key + " '" + value + "' " + why + "; accepted: " + accepted);
  }

  void missing(String key, String accepted) {
    found.add(key + " is missing; accepted: " + accepted);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<String> all() {
    return List.copyOf(found);
  }

  /// The number in `text`, which is the value of a key or a part of it; NaN, with a fault, where it
  /// is none or not within bounds.
  double number(String key, String value, String text, double least, double most) {
    String part = text.equals(value) ? "" : "has '" + text + "', which ";
    String accepted = plain(least) + " to " + plain(most) + " points";
    if (!text.matches("\\d{1,4}(\\.\\d{1,4})?")) {
      add(key, value, part + "is not a number of points", accepted + ", such as " + plain(least));
      return Double.NaN;
    }
    double number = Double.parseDouble(text);
    if (number < least || number > most) {
      add(key, value, part + "is out of range", accepted);
      return Double.NaN;
    }
    return number;
  }

  /// A number as a theme's author would write it, with at most two decimals.
  static String plain(double number) {
    String text = String.format(Locale.ROOT, "%.2f", number);
    return text.replaceFirst("\\.?0+$", "");
  }
}
