package org.briefwright.typeset.page;

import org.briefwright.typeset.flow.Row;

/// A row on a page.
///
/// @param x what its pieces stand right of their own places, in points: 0 but in a right column
/// @param y of its top, in points down from the top of the type area
/// @param repeated whether it is a table's head that was said before: an artifact
public record PlacedRow(Row row, double x, double y, boolean repeated) {}
