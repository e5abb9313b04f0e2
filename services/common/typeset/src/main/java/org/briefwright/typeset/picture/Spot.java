package org.briefwright.typeset.picture;

/// A place in a drawing; points to the right and down from its upper left corner.
public record Spot(double x, double y) {}
