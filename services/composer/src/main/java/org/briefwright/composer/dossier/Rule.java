package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a brief has to keep to; docs/templates.md says how each is judged.
public enum Rule {
  @JsonProperty("bottomLineFirst")
  BOTTOM_LINE_FIRST("bottomLineFirst"),
  @JsonProperty("shortBottomLine")
  SHORT_BOTTOM_LINE("shortBottomLine"),
  @JsonProperty("noNewFactsInRecommendations")
  NO_NEW_FACTS_IN_RECOMMENDATIONS("noNewFactsInRecommendations"),
  @JsonProperty("evenOptions")
  EVEN_OPTIONS("evenOptions"),
  @JsonProperty("likelihoodApartFromConfidence")
  LIKELIHOOD_APART_FROM_CONFIDENCE("likelihoodApartFromConfidence"),
  @JsonProperty("noRecommendation")
  NO_RECOMMENDATION("noRecommendation"),
  @JsonProperty("withinPageLimit")
  WITHIN_PAGE_LIMIT("withinPageLimit"),
  @JsonProperty("analogyHasLimit")
  ANALOGY_HAS_LIMIT("analogyHasLimit");

  private final String code;

  Rule(String code) {
    this.code = code;
  }

  /// The name in templates and messages.
  public String code() {
    return code;
  }

  /// Whether every brief is held to it, whatever its template names.
  public boolean always() {
    return this == WITHIN_PAGE_LIMIT || this == ANALOGY_HAS_LIMIT;
  }
}
