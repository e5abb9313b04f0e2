package org.briefwright.composer.selection;

/// What binds candidates to each other, by their numbers. A text is a candidate in a body size,
/// numbered `candidate * sizes + size`.
///
/// @param attacks by candidate: those that it attacks
/// @param attackers by candidate: those that attack it
/// @param needs by candidate: its strongest counterargument, without which it may not stand, or
///     [#NONE]
/// @param neededBy by candidate: those that need it
/// @param near by text: the texts that share runs of words with it
/// @param cost beside `near`: what standing together costs, in millionths
/// @param same beside `near`: whether the two say the same thing
record Ties(
    int[][] attacks,
    int[][] attackers,
    int[] needs,
    int[][] neededBy,
    int[][] near,
    long[][] cost,
    boolean[][] same) {

  static final int NONE = -1;
}
