package org.briefwright.typeset.page;

import java.util.List;
import org.briefwright.typeset.flow.Row;

/// A place where a page may end.
///
/// @param row the first row of the next page
/// @param white the share of the page that stays empty, 0 to 1
/// @param leftOver rows of notes for the next page
/// @param splits whether a note is broken, or begins later than its call
record PageEnd(int row, double white, List<Row> leftOver, boolean splits) {}
