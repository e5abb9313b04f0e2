package org.briefwright.typeset.page;

import java.util.List;
import org.briefwright.typeset.flow.Row;

/// What a page begins with.
///
/// @param row the first that no page before has set or left waiting
/// @param waiting how many of the pictures before that row still wait for the head of a page
/// @param leftOver rows of notes that the pages before leave to it
record PageStart(int row, int waiting, List<Row> leftOver) {

  static final PageStart FIRST = new PageStart(0, 0, List.of());
}
