package org.briefwright.composer.citation;

import de.undercouch.citeproc.helper.AlphanumComparator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A text that a bibliography is sorted by. Quotation marks at its head do not count: a title
/// in them stands among its letter.
record SortKey(String text, boolean ascending) {

  SortKey {
    int head = 0;
    while (head < text.length() && !Character.isLetterOrDigit(text.charAt(head))) {
      head++;
    }
    text = head < text.length() ? text.substring(head) : text;
  }

  /// Compares the keys of two sources one after the other. An empty key comes last in either
  /// direction, as CSL asks for.
  static Comparator<List<SortKey>> order(Locale language) {
    AlphanumComparator alphabet = new AlphanumComparator(language);
    return (left, right) -> {
      for (int i = 0; i < left.size(); i++) {
        int order = left.get(i).compare(right.get(i), alphabet);
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  private int compare(SortKey other, AlphanumComparator alphabet) {
    if (text.isEmpty() || other.text.isEmpty()) {
      return Boolean.compare(text.isEmpty(), other.text.isEmpty());
    }
    int order = alphabet.compare(text, other.text);
    return ascending ? order : -order;
  }
}
