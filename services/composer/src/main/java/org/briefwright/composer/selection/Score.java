package org.briefwright.composer.selection;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a passage is worth to the brief that it stands in: what the objective would lose without
/// it, part by part; the parts add up to [#total()]. See docs/selection.md for the meaning of
/// each.
///
/// @param strength of the argument, as far as its size brings it to bear
/// @param coverage key points that no other passage makes
/// @param answers that it attacks what stands in the brief, or is what others attack
/// @param redundancy a cost: wording that it shares with others
/// @param staleness a cost: past its review date
/// @param slot what its slot would lack of its minimum or evenness
/// @param balance what it does to the balance of the two sides; below 0 where it tilts them
public record Score(
    double strength,
    double relevance,
    double coverage,
    double audience,
    double confidence,
    double answers,
    double redundancy,
    double staleness,
    double slot,
    double balance) {

  @JsonProperty(value = "total", access = JsonProperty.Access.READ_ONLY)
  public double total() {
    double sum =
        strength
            + relevance
            + coverage
            + audience
            + confidence
            + answers
            + slot
            + balance
            - redundancy
            - staleness;
    return (double) Math.round(sum * Worth.ONE) / Worth.ONE;
  }
}
