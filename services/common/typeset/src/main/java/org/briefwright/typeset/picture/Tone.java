package org.briefwright.typeset.picture;

/// The parts that text plays in a picture.
enum Tone {
  /// Names and numbers.
  LABEL,
  /// Names and numbers that the caption speaks of.
  STRONG,
  /// Names of what the document leaves out.
  QUIET,
  /// Scales, names of axes, keys.
  SCALE
}
