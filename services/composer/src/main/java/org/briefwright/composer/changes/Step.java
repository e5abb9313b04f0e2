package org.briefwright.composer.changes;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A number from 0 to 1 before and now, rounded to thousandths.
@Schema(name = "ScoreStep", description = "A number before and now.")
public record Step(
    @Schema(examples = "0.61") double before, @Schema(examples = "0.48") double now) {

  private static final double THOUSANDTHS = 1_000;

  /// Null where nothing changed that shows in thousandths.
  static Step between(double before, double now) {
    Step step = new Step(rounded(before), rounded(now));
    return step.before == step.now ? null : step;
  }

  /// Null where one of the two is not known, too.
  static Step between(Map<String, Double> before, Map<String, Double> now, String id) {
    return before.containsKey(id) && now.containsKey(id)
        ? between(before.get(id), now.get(id))
        : null;
  }

  static double rounded(double number) {
    return Math.round(number * THOUSANDTHS) / THOUSANDTHS;
  }
}
