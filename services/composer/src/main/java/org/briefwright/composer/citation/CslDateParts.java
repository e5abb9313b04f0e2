package org.briefwright.composer.citation;

import java.util.ArrayList;
import java.util.List;

/// Reads CSL's `date-parts`: one date, or the first and the last of a range, each as year, month
/// and day, of which the later ones may be missing.
record CslDateParts(String sourceId, String field) {
  private static final int[] MOST = {9999, 12, 31};
  private static final int[] LEAST = {-9999, 1, 1};

  /// @throws CitationException when it is anything else
  List<List<Integer>> read(Object value) {
    if (!(value instanceof List<?> list) || list.isEmpty() || list.size() > 2) {
      throw refuse("must be a list of one date or two");
    }
    List<List<Integer>> dates = new ArrayList<>();
    for (Object date : list) {
      dates.add(date(date));
    }
    if (dates.getFirst().size() != dates.getLast().size()) {
      throw refuse("must begin and end with dates of one precision");
    }
    return dates;
  }

  private List<Integer> date(Object value) {
    if (!(value instanceof List<?> parts) || parts.isEmpty() || parts.size() > MOST.length) {
      throw refuse("must hold a year, and may hold a month and a day");
    }
    List<Integer> date = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      date.add(part(parts.get(i), LEAST[i], MOST[i]));
    }
    return date;
  }

  private int part(Object value, int least, int most) {
    try {
      int part = Integer.parseInt(String.valueOf(value).strip());
      if (part >= least && part <= most) {
        return part;
      }
    } catch (NumberFormatException _) {
      throw refuse("'" + value + "' is not a whole number");
    }
    throw refuse("'" + value + "' is not between " + least + " and " + most);
  }

  private CitationException refuse(String reason) {
    return new CitationException(sourceId, field, reason);
  }
}
