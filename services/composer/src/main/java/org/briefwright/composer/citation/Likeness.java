package org.briefwright.composer.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a source is told apart from another whose cites would read the same: by what the style adds
/// to an ambiguous cite, or by a letter after the year.
record Likeness(boolean ambiguous, String yearSuffix) {
  static final Likeness NONE = new Likeness(false, "");

  /// The likenesses of those sources that are not alone with their short form.
  ///
  /// @param shortForms source id to its cite as plain text, in the order of the bibliography
  /// @param byYear whether the style sets letters after the year
  static Map<String, Likeness> among(Map<String, String> shortForms, boolean byYear) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    shortForms.forEach((id, form) -> alike.computeIfAbsent(form, _ -> new ArrayList<>(1)).add(id));
    Map<String, Likeness> likenesses = new HashMap<>();
    for (List<String> ids : alike.values()) {
      for (int i = 0; ids.size() > 1 && i < ids.size(); i++) {
        likenesses.put(
            ids.get(i), byYear ? new Likeness(false, letter(i)) : new Likeness(true, ""));
      }
    }
    return likenesses;
  }

  /// a to z, then aa, ab: bijective numbers of base 26, as CSL counts them.
  private static String letter(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }
}
