package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/// What the composer needs of a historical case.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Precedent(
    String id,
    String name,
    Dates dates,
    String mechanism,
    Outcome outcome,
    String lesson,
    List<String> analogyLimits,
    List<FactorCoding> factors,
    List<String> topics,
    List<Bearing> bearings,
    List<Citation> citations,
    Tlp tlp) {

  public Precedent {
    mechanism = mechanism == null ? "" : mechanism;
    analogyLimits = analogyLimits == null ? List.of() : List.copyOf(analogyLimits);
    factors = factors == null ? List.of() : List.copyOf(factors);
    topics = topics == null ? List.of() : List.copyOf(topics);
    bearings = bearings == null ? List.of() : List.copyOf(bearings);
    citations = citations == null ? List.of() : List.copyOf(citations);
  }

  /// This case as it stands in the united dossier of several topics: with what it says on one of
  /// them.
  Precedent bearingOnly(String united, Bearing bearing) {
    return new Precedent(
        id,
        name,
        dates,
        mechanism,
        outcome,
        lesson,
        analogyLimits,
        factors,
        List.of(united),
        List.of(new Bearing(united, bearing.stance(), bearing.point())),
        citations,
        tlp);
  }

  /// What the case says on this topic's question, if anything.
  public Optional<Bearing> bearingOn(String topicId) {
    return bearings.stream().filter(bearing -> bearing.topic().equals(topicId)).findFirst();
  }

  /// Days as far as they are known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or null.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Dates(String signed, String inForce, String until) {}

  /// How the case ended.
  ///
  /// @param yearsHeld how long it held, in years, or null where nothing was to be held
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Outcome(Status status, String until, Double yearsHeld, String summary) {

    /// The end in one word.
    public enum Status {
      @JsonProperty("held")
      HELD,
      @JsonProperty("eroded")
      ERODED,
      @JsonProperty("violated")
      VIOLATED,
      @JsonProperty("reversed")
      REVERSED,
      @JsonProperty("contested")
      CONTESTED
    }
  }

  /// Which side of a topic's question the case speaks for, and why it is like the case at hand.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Bearing(String topic, Stance stance, String point) {}
}
