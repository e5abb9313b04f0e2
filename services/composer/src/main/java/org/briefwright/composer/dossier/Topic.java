package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/// What the composer needs of a topic.
///
/// @param factors how the case at hand is coded, to compare it with precedents
@JsonIgnoreProperties(ignoreUnknown = true)
public record Topic(
    String id,
    LanguageMap prefLabel,
    Map<String, List<String>> altLabels,
    LanguageMap definition,
    LanguageMap question,
    List<KeyPoint> keyPoints,
    List<FactorCoding> factors) {

  public Topic {
    altLabels = altLabels == null ? Map.of() : Map.copyOf(altLabels);
    keyPoints = keyPoints == null ? List.of() : List.copyOf(keyPoints);
    factors = factors == null ? List.of() : List.copyOf(factors);
  }

  /// A point that a complete treatment of the topic makes.
  ///
  /// @param required whether leaving it out is a gap that the brief must admit
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record KeyPoint(
      String id, LanguageMap text, Stance stance, @JsonProperty("required") boolean required) {

    /// The name by which fragments carry it: topic and point.
    public String nameWithin(String topicId) {
      return topicId + "/" + id;
    }
  }
}
