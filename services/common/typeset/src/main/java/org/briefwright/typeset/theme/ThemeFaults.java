package org.briefwright.typeset.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// What is wrong with a theme file, gathered so that its author hears all of it at once.
final class ThemeFaults {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?");

  private final List<String> found = new ArrayList<>();

  /// @param accepted what would do in its place
  void add(String key, String value, String why, String accepted) {
    found.add(key + " '" + value + "' " + why + "; accepted: " + accepted);
  }

  void missing(String key, Supplier<String> accepted) {
    found.add(key + " is missing; accepted: " + accepted.get());
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
    boolean isNumber = NUMBER.matcher(text).matches();
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

  /// A number as a theme's author would write it, with at most two decimals.
  static String plain(double number) {
    String text = String.format(Locale.ROOT, "%.2f", number);
    return text.replaceFirst("\\.?0+$", "");
  }
}
