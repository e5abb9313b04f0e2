package org.briefwright.fragments;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// For each key point of a topic, the fragments that carry it and those that seem to answer it but
/// do not say so: an aid for editors, who decide.
@Schema(description = "Which fragments make each key point of a topic, said and unsaid.")
public record KeyPointAnswers(
    @Schema(description = "The sequence number that it was read at", examples = "412") long asOf,
    @Schema(examples = "deterrence") String topic,
    @Schema(description = "In the topic's order") List<Answered> keyPoints) {

  /// A key point with its fragments, the likeliest first.
  @Schema(description = "A key point and the fragments that make it")
  public record Answered(
      @Schema(examples = "own-forces") String id,
      @Schema(examples = "Ukraine’s own forces can be the main deterrent") String text,
      Stance stance,
      boolean required,
      @Schema(description = "Fragments that name the key point") List<Answering> carriedBy,
      @Schema(
              description =
                  "Fragments of the same topic and stance that make it by what they say, and do not"
                      + " name it")
          List<Answering> alsoAnsweredBy) {}

  /// A fragment and its share: how much of what it says goes to this key point rather than to the
  /// topic's others, from 0 to 1.
  @Schema(description = "A fragment that makes the key point")
  public record Answering(
      @Schema(examples = "deterrence-own-forces") String id,
      @Schema(examples = "1") int version,
      @Schema(examples = "Own forces are the main deterrent") String tag,
      @Schema(examples = "0.81") double share) {}

  public KeyPointAnswers {
    keyPoints = List.copyOf(keyPoints);
  }
}
