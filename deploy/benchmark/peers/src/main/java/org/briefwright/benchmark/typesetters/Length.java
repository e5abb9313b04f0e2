package org.briefwright.benchmark.typesetters;

/// How long the measured texts are, by the pages that they fill in our theme.
///
/// @param words that fill them, closely
record Length(int pages, int words) {
  static final Length SHORT = new Length(2, 600);
  static final Length MIDDLE = new Length(7, 2_300);
  static final Length LONG = new Length(30, 10_000);
}
