package org.briefwright.templates;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a brief of a kind has to keep to, checked before the brief is answered.
public enum Rule {
  /// The bottom line comes before everything else.
  @JsonProperty("bottomLineFirst")
  BOTTOM_LINE_FIRST,
  /// The bottom line takes four lines of print at the most.
  @JsonProperty("shortBottomLine")
  SHORT_BOTTOM_LINE,
  /// A recommendation names no source and no number that earlier passages do not name.
  @JsonProperty("noNewFactsInRecommendations")
  NO_NEW_FACTS_IN_RECOMMENDATIONS,
  /// Options, the status quo among them, have the same parts and about the same length.
  @JsonProperty("evenOptions")
  EVEN_OPTIONS,
  /// Likelihood in the terms of ICD 203 only, and never in one sentence with confidence.
  @JsonProperty("likelihoodApartFromConfidence")
  LIKELIHOOD_APART_FROM_CONFIDENCE,
  /// Nothing is recommended.
  @JsonProperty("noRecommendation")
  NO_RECOMMENDATION,
  /// No more pages than the limits allow; holds for every brief.
  @JsonProperty("withinPageLimit")
  WITHIN_PAGE_LIMIT,
  /// No precedent is printed without a limit of its analogy; holds for every brief.
  @JsonProperty("analogyHasLimit")
  ANALOGY_HAS_LIMIT
}
