package org.briefwright.typeset.document;

import java.util.Objects;

/// What stands on every page beside the text: artifacts, which screen readers skip.
///
/// @param headerCentre on the first page too
/// @param headerRight where empty, the heading of the section that the page begins in
/// @param mark on the first page too
public record Furniture(
    String headerLeft,
    String headerCentre,
    String headerRight,
    String footerLeft,
    String footerCentre,
    PageNumbers pageNumbers,
    HandlingMark mark) {

  public Furniture {
    Objects.requireNonNull(headerLeft, "headerLeft");
    Objects.requireNonNull(headerCentre, "headerCentre");
    Objects.requireNonNull(headerRight, "headerRight");
    Objects.requireNonNull(footerLeft, "footerLeft");
    Objects.requireNonNull(footerCentre, "footerCentre");
    Objects.requireNonNull(pageNumbers, "pageNumbers");
    Objects.requireNonNull(mark, "mark");
  }

  public Furniture(
      String headerLeft,
      String headerCentre,
      String headerRight,
      String footerLeft,
      String footerCentre,
      PageNumbers pageNumbers) {
    this(
        headerLeft,
        headerCentre,
        headerRight,
        footerLeft,
        footerCentre,
        pageNumbers,
        HandlingMark.NONE);
  }

  public Furniture(
      String headerLeft,
      String headerRight,
      String footerLeft,
      String footerCentre,
      PageNumbers pageNumbers) {
    this(headerLeft, "", headerRight, footerLeft, footerCentre, pageNumbers);
  }

  public Furniture with(HandlingMark other) {
    return new Furniture(
        headerLeft, headerCentre, headerRight, footerLeft, footerCentre, pageNumbers, other);
  }

  /// Page numbers in English and nothing else.
  public static Furniture plain() {
    return new Furniture("", "", "", "", PageNumbers.ENGLISH);
  }
}
