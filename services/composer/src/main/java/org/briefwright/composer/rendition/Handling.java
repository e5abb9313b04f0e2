package org.briefwright.composer.rendition;

import org.briefwright.composer.dossier.Tlp;
import org.briefwright.typeset.document.HandlingMark;

/// Handling labels as FIRST's Traffic Light Protocol 2.0 wants them to look: the label in its
/// colour on black, on the right above and below every page.
final class Handling {
  private static final int BLACK = 0x000000;

  private Handling() {}

  static HandlingMark mark(Tlp tlp) {
    return new HandlingMark(tlp.label(), ink(tlp), BLACK);
  }

  private static int ink(Tlp tlp) {
    return switch (tlp) {
      case CLEAR -> 0xFFFFFF;
      case GREEN -> 0x33FF00;
      case AMBER, AMBER_STRICT -> 0xFFC000;
      case RED -> 0xFF2B2B;
    };
  }
}
