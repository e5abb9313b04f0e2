package org.briefwright.typeset.font;

import java.util.Set;

/// How digits, and with them letters, are drawn.
public enum Figures {
  /// With ascenders and descenders, for running text.
  OLD_STYLE("onum", "pnum"),
  /// As high as capitals.
  LINING("lnum", "pnum"),
  /// As high as capitals and all of one width, for tables.
  TABULAR("lnum", "tnum"),
  /// Old-style, beside lower-case letters drawn as small capitals. Letters for which the face has
  /// none stay lower-case: small capitals come from the font or not at all.
  SMALL_CAPS("smcp", "onum", "pnum"),
  /// Raised and small, for the calls of notes.
  SUPERIOR("sups");

  private final Set<String> features;

  Figures(String... features) {
    this.features = Set.of(features);
  }

  Set<String> features() {
    return features;
  }
}
