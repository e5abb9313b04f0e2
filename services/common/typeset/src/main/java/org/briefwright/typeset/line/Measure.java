package org.briefwright.typeset.line;

/// The width of a paragraph's lines, and whether they fill it.
record Measure(double width, boolean justified) {}
