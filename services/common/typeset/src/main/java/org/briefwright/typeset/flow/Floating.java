package org.briefwright.typeset.flow;

/// Rows that may stand at the head of a later page, as a picture may, while what follows them moves
/// up; points.
///
/// @param from the first of them
/// @param to the row behind the last
/// @param end the first row that must not move before them: where their section ends
/// @param height theirs, without the blank above
/// @param above the blank above
/// @param below the blank below
/// @param following the row behind them, as it stands where they stand elsewhere
public record Floating(
    int from, int to, int end, double height, double above, double below, Row following) {

  Floating moved(int rows, int last) {
    int barrier = Math.min(end, last);
    return new Floating(from - rows, to - rows, barrier - rows, height, above, below, following);
  }
}
