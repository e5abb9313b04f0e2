package org.briefwright.typeset;

import java.util.List;
import java.util.OptionalInt;

/// A document whose lines and pages are decided but not yet drawn. Immutable.
public interface Layout {

  /// How many pages there are; at least one.
  int pageCount();

  /// The share of the last page's type area that is used, 0 to 1; notes count as used.
  double lastPageFill();

  /// The page, from 1, on which a heading, paragraph, table, passage or bibliography entry with
  /// this id begins; empty where no such thing is.
  OptionalInt pageOf(String id);

  /// A page's text in reading order, its notes last, without the furniture.
  ///
  /// @param page from 1
  String textOf(int page);

  /// What a reader should be told: characters without a glyph, references without a target.
  List<String> warnings();
}
