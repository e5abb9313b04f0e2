package org.briefwright.composer.rendition;

import org.briefwright.composer.dossier.Confidence;

/// The names of closed sets as phrases know them.
final class Codes {

  private Codes() {}

  static String of(Confidence confidence) {
    return switch (confidence) {
      case LOW -> "low";
      case MODERATE -> "moderate";
      case HIGH -> "high";
    };
  }
}
