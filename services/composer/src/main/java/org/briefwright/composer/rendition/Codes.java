package org.briefwright.composer.rendition;

import org.briefwright.composer.dossier.Confidence;
import org.briefwright.composer.dossier.FactorCoding;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.FactorMatrix;

/// The names of closed sets as phrases and the typesetter know them.
final class Codes {

  private Codes() {}

  static ArgumentMap.Side side(Stance stance) {
    return switch (stance) {
      case PRO -> ArgumentMap.Side.FOR;
      case CON -> ArgumentMap.Side.AGAINST;
      case NEUTRAL -> ArgumentMap.Side.NEUTRAL;
    };
  }

  static FactorMatrix.Presence of(FactorCoding.Value value) {
    return switch (value) {
      case YES -> FactorMatrix.Presence.YES;
      case PARTLY -> FactorMatrix.Presence.PARTLY;
      case NO -> FactorMatrix.Presence.NO;
      case UNKNOWN -> FactorMatrix.Presence.UNKNOWN;
      case NOT_APPLICABLE -> FactorMatrix.Presence.NOT_APPLICABLE;
    };
  }

  static String of(Confidence confidence) {
    return switch (confidence) {
      case LOW -> "low";
      case MODERATE -> "moderate";
      case HIGH -> "high";
    };
  }
}
