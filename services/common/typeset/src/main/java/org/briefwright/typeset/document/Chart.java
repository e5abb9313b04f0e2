package org.briefwright.typeset.document;

/// Data that a [Picture] draws. What a chart means is in its numbers and words alone; how it looks
/// is for the typesetter to say.
public sealed interface Chart
    permits BarChart, RangeBarChart, LineChart, Timeline, FactorMatrix, ArgumentMap {}
