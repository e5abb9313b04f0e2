package org.briefwright.fragments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefwright.web.problem.Violation;

/// The rules of a CSL-JSON date: `date-parts` with one date or the two ends of a range, each year,
/// month and day as far as known, or else `literal` words; `circa` and `season` where they apply.
final class CslDate {
  private static final String ACCEPTED =
      "must be a date such as {\"date-parts\": [[2014, 3, 27]]} or {\"literal\": \"undated\"}";

  private CslDate() {}

  static List<Violation> violations(String pointer, Object value) {
    if (!(value instanceof Map<?, ?> date)
        || !date.containsKey("date-parts") && !date.containsKey("literal")) {
      return List.of(new Violation(pointer, ACCEPTED));
    }
    List<Violation> violations = new ArrayList<>();
    date.forEach(
        (part, content) -> {
          if (!isAcceptable(String.valueOf(part), content)) {
            violations.add(new Violation(pointer + "/" + part, ACCEPTED));
          }
        });
    return violations;
  }

  private static boolean isAcceptable(String part, Object content) {
    return switch (part) {
      case "date-parts" ->
          content instanceof List<?> ends
              && (ends.size() == 1 || ends.size() == 2)
              && ends.stream().allMatch(CslDate::isDate);
      case "literal" -> content instanceof String words && !words.isBlank() && words.length() <= 80;
      case "season" -> content instanceof Integer season && season >= 1 && season <= 4;
      case "circa" -> content instanceof Boolean;
      default -> false;
    };
  }

  private static boolean isDate(Object value) {
    if (!(value instanceof List<?> parts) || parts.isEmpty() || parts.size() > 3) {
      return false;
    }
    int[] numbers = new int[] {0, 1, 1};
    for (int i = 0; i < parts.size(); i++) {
      if (!(parts.get(i) instanceof Integer number)) {
        return false;
      }
      numbers[i] = number;
    }
    try {
      LocalDate.of(numbers[0], numbers[1], numbers[2]);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
