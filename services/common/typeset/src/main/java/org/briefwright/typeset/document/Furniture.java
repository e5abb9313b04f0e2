package org.briefwright.typeset.document;

import java.util.Objects;

/// What stands on every page beside the text: artifacts, which screen readers skip.
///
/// @param headerCentre on the first page too: handling marks stand above and below
/// @param headerRight where empty, the heading of the section that the page begins in
public record Furniture(
    String headerLeft,
    String headerCentre,
    String headerRight,
    String footerLeft,
    String footerCentre,
    PageNumbers pageNumbers) {

  public Furniture {
    Objects.requireNonNull(headerLeft, "headerLeft");
    Objects.requireNonNull(headerCentre, "headerCentre");
    Objects.requireNonNull(headerRight, "headerRight");
    Objects.requireNonNull(footerLeft, "footerLeft");
    Objects.requireNonNull(footerCentre, "footerCentre");
    Objects.requireNonNull(pageNumbers, "pageNumbers");
  }

  public Furniture(
      String headerLeft,
      String headerRight,
      String footerLeft,
      String footerCentre,
      PageNumbers pageNumbers) {
    this(headerLeft, "", headerRight, footerLeft, footerCentre, pageNumbers);
  }

  /// Page numbers in English and nothing else.
  public static Furniture plain() {
    return new Furniture("", "", "", "", PageNumbers.ENGLISH);
  }
}
