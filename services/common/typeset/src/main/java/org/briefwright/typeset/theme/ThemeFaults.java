package org.briefwright.typeset.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is wrong with a theme file, gathered so that its author hears all of it at once.
final class ThemeFaults {

  /// In a number, before and after its point.
  private static final int MOST_DIGITS = 4;

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
    boolean isNumber = isNumber(text);
    double number = isNumber ? Double.parseDouble(text) : Double.NaN;
    if (number >= least && number <= most) {
      return number;
    }
    String part = text.equals(value) ? "" : "has '" + text + "', which ";
    String accepted = plain(least) + " to " + plain(most) + " points";
    if (isNumber) {
      add(key, value, part + "is out of range", accepted);
    } else {
      add(key, value, part + "is not a number of points", accepted + ", such as " + plain(least));
    }
    return Double.NaN;
  }

  private static boolean isNumber(String text) {
    int point = text.indexOf('.');
    return point < 0
        ? isDigits(text)
        : isDigits(text.substring(0, point)) && isDigits(text.substring(point + 1));
  }

  private static boolean isDigits(String text) {
    boolean isDigits = !text.isEmpty() && text.length() <= MOST_DIGITS;
    for (int i = 0; i < text.length(); i++) {
      isDigits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return isDigits;
  }

  /// A number as a theme's author would write it, with at most two decimals.
  static String plain(double number) {
    String text = String.format(Locale.ROOT, "%.2f", number);
    return text.replaceFirst("\\.?0+$", "");
  }
}
