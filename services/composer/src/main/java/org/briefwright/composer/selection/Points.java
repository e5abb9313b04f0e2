package org.briefwright.composer.selection;

import java.util.List;

/// The topic's key points, by number.
///
/// @param names as fragments carry them
/// @param required whether a brief must make the point; only where the library can
/// @param of by candidate: the points that it makes
record Points(List<String> names, boolean[] required, int[][] of) {}
