package org.briefwright.composer.selection;

import java.time.LocalDate;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Confidence;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Template.Slot;

/// What each part of the objective is worth, in millionths: whole numbers add up to the same sum
/// in any order. docs/selection.md gives the reasons.
final class Worth {

  static final long ONE = 1_000_000;

  /// Each of the topic's key points that some passage makes.
  static final long POINT = 150_000;

  static final long OWN_QUESTION = 100_000;
  static final long ALSO_ANSWERED = 50_000;
  static final long AUDIENCE = 100_000;
  static final long CONFIDENCE = 50_000;
  static final long STALE = 300_000;

  /// A passage that attacks another that stands in the brief.
  static final long ANSWER = 200_000;

  /// An entry that an optional slot lacks to its minimum.
  static final long THIN = 1_000_000;

  /// A passage too many of one side in a slot in which both speak.
  static final long UNEVEN = 500_000;

  /// By which one side outweighs the other in a balanced brief, for each word of full strength.
  static final long TILT = 10_000;

  /// A precedent that shares no factor with the case at hand; one that shares all adds [#ONE].
  static final long CASE = 600_000;

  /// For similarity 1; in proportion below.
  static final double REPETITION = 500_000;

  /// Above this similarity two passages say the same thing.
  static final double SAME_THING = 0.20;

  private static final int SHORTER = 25;
  private static final int PERCENT = 100;

  private Worth() {}

  static long micros(double value) {
    return Math.round(value * ONE);
  }

  /// How much of an argument's strength a place in a slot brings to bear: more in a longer
  /// body, less in a size that the slot prefers less.
  static long strength(long strength, Slot slot, BodySize size) {
    BodySize preferred = slot.bodySizes().getFirst();
    int percent =
        switch (preferred) {
          case SHORT -> PERCENT - SHORTER;
          case STANDARD -> PERCENT;
          case FULL -> PERCENT + SHORTER;
        };
    return strength
        * Math.max(SHORTER, percent - SHORTER * slot.bodySizes().indexOf(size))
        / PERCENT;
  }

  static long relevance(Fragment fragment, String topic) {
    if (topic.equals(fragment.question())) {
      return OWN_QUESTION;
    }
    return fragment.question() != null && fragment.speaksTo(topic) ? ALSO_ANSWERED : 0;
  }

  static long audience(Fragment fragment, String audience) {
    return fragment.audiences().contains(audience) ? AUDIENCE : 0;
  }

  static long confidence(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> CONFIDENCE;
      case MODERATE -> 0;
      case LOW -> -CONFIDENCE;
    };
  }

  /// A cost, so never above 0.
  static long freshness(Fragment fragment, LocalDate day) {
    boolean stale = fragment.reviewBy() != null && fragment.reviewBy().isBefore(day);
    return stale ? -STALE : 0;
  }

  static long ofCase(ChosenCase row) {
    return CASE + (row.comparable() == 0 ? 0 : ONE * row.shared() / row.comparable());
  }
}
