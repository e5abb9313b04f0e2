package org.briefwright.typeset.document;

import java.util.Objects;

/// The words around page numbers, in the document's language: `page` 3 `of` 7.
public record PageNumbers(String page, String of) {

  public static final PageNumbers ENGLISH = new PageNumbers("Page", "of");

  public PageNumbers {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(of, "of");
  }

  /// The phrase for a page of the front matter, whose count tells a reader nothing.
  public String phrase(String number) {
    return (page + " " + number).strip();
  }

  /// The phrase for one page.
  public String phrase(int number, int count) {
    return (page + " " + number + " " + of + " " + count).strip();
  }
}
