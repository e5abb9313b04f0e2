package org.briefwright.composer.citation;

import java.util.HashMap;
import java.util.Map;

/// Brings legal items into the form that citeproc and the styles print in full, where CSL
/// leaves it open how to describe them. The library's own records stay as they are.
///
/// - A `number` such as `97-717` or `S/RES/186 (1964)` is a document's symbol. citeproc would
///   read numbers and ranges out of it ("nos. 97–717"), so it is veiled while citeproc works.
///   Digits alone stay a number, and get the style's "no.".
/// - A treaty's `number` without a `page` is its registration in the treaty series, but
///   styles print it where the page goes: "No." tells the two apart.
/// - Chicago writes "Pub. L. No." itself before the number of a statute.
/// - OSCOLA prints nothing of a treaty's series but the page, and of a document neither
///   symbol, nor publisher, nor year. Its place for the series is the `genre`; a document is
///   set as a report.
final class LegalForms {
  // Noncharacters of Unicode, which no source may hold: they stand for a symbol's characters in
  // which citeproc would see a range, a list or an abbreviation.
  private static final String READABLE = "- ,.";
  private static final String VEILED = "\uFDD3\uFDD4\uFDD5\uFDD6";

  private LegalForms() {}

  /// @param csl a checked item, which stays as it is
  static Map<String, Object> adapt(Map<String, Object> csl, CitationStyle style) {
    Map<String, Object> adapted = new HashMap<>(csl);
    String number = csl.get("number") instanceof String symbol ? symbol : "";
    if (csl.get("type").equals("treaty")) {
      adaptTreaty(adapted, number, style);
    } else if (!number.isEmpty()) {
      String unlabelled = number.replaceFirst("^Pub\\. ?L\\.( No\\.)? ", "");
      adapted.put("number", symbol(unlabelled));
    }
    if (style == CitationStyle.OSCOLA && csl.get("type").equals("document")) {
      adapted.put("type", "report");
    }
    return adapted;
  }

  private static void adaptTreaty(Map<String, Object> treaty, String number, CitationStyle style) {
    boolean registered = treaty.containsKey("volume") && !treaty.containsKey("page");
    String shown = registered && !number.isEmpty() ? "No. " + number : number;
    if (!shown.isEmpty()) {
      treaty.put("number", symbol(shown));
    }
    if (style == CitationStyle.OSCOLA && !treaty.containsKey("genre")) {
      String series = series(treaty);
      String place = registered || series.isEmpty() ? (series + " " + shown).strip() : series;
      if (!place.isEmpty()) {
        treaty.put("genre", place);
      }
    }
  }

  private static String series(Map<String, Object> treaty) {
    Object title = treaty.getOrDefault("container-title", "");
    return (treaty.getOrDefault("volume", "") + " " + title).strip();
  }

  private static String symbol(String number) {
    return number.chars().allMatch(Character::isDigit) ? number : swap(number, READABLE, VEILED);
  }

  /// The text as it is printed.
  static String unveil(String text) {
    return swap(text, VEILED, READABLE);
  }

  private static String swap(String text, String from, String to) {
    StringBuilder swapped = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int known = from.indexOf(text.charAt(i));
      if (known >= 0) {
        swapped.setCharAt(i, to.charAt(known));
      }
    }
    return swapped.toString();
  }
}
