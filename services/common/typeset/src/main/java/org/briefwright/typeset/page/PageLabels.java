package org.briefwright.typeset.page;

/// What pages are called: roman numbers in the front matter, arabic ones from its end on.
///
/// @param front how many pages the front matter takes; 0 where there is none
/// @param count of all pages
public record PageLabels(int front, int count) {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /// @param page from 1, front matter included
  public String label(int page) {
    return page > front ? Integer.toString(page - front) : roman(page);
  }

  boolean inFront(int page) {
    return page <= front;
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        roman.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
