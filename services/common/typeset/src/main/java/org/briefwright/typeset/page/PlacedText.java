package org.briefwright.typeset.page;

import org.briefwright.typeset.line.Line;

/// A line of furniture; points from the paper's left and top edges, `y` of the baseline.
public record PlacedText(Line line, double x, double y) {}
