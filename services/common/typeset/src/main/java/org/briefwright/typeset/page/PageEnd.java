package org.briefwright.typeset.page;

/// A place where a page may end.
///
/// @param next what the next page begins with
/// @param white the share of the page that stays empty, 0 to 1
/// @param uneven how far apart two columns that it breaks end, as a share of the page
/// @param splits whether a note is broken, or begins later than its call
record PageEnd(PageStart next, double white, double uneven, boolean splits) {

  int row() {
    return next.row();
  }

  int waiting() {
    return next.waiting();
  }
}
