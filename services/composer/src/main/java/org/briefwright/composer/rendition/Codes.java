package org.briefwright.composer.rendition;

import org.briefwright.composer.dossier.Confidence;
import org.briefwright.composer.request.Posture;

/// The names of closed sets as phrases know them.
final class Codes {

  private Codes() {}

  static String of(Posture posture) {
    return switch (posture) {
      case BALANCED -> "balanced";
      case ADVOCATE_PRO -> "advocatePro";
      case ADVOCATE_CON -> "advocateCon";
      case RED_TEAM -> "redTeam";
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
