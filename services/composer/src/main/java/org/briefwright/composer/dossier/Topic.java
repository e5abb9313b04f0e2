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

  /// What the case at hand can share with another: each factor of a known value, with it.
  public List<String> knownFactors() {
    return factors.stream().filter(it -> it.value().isKnown()).map(FactorCoding::name).toList();
  }

  /// A point that a complete treatment of the topic makes.
  ///
  /// @param required whether leaving it out is a gap that the brief must admit
  /// @param topic whose point it is, where that is not the topic that holds it; else null
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record KeyPoint(
      String id,
      LanguageMap text,
      Stance stance,
      @JsonProperty("required") boolean required,
      String topic) {

    /// A point of the topic that holds it.
    public KeyPoint(String id, LanguageMap text, Stance stance, boolean required) {
      this(id, text, stance, required, null);
    }

    /// The same point among those of another topic.
    KeyPoint of(String owner) {
      return new KeyPoint(id, text, stance, required, owner);
    }

    /// The name by which fragments carry it: topic and point.
    public String nameWithin(String topicId) {
      return (topic == null ? topicId : topic) + "/" + id;
    }
  }
}
