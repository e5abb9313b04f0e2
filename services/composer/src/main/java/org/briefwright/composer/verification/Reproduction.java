package org.briefwright.composer.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of composing the same request on the same snapshot again.
///
/// @param forms that came out otherwise; none but with `different`
/// @param detail null where there is nothing to add
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reproduction(Outcome outcome, List<String> forms, String detail) {

  /// Whether it came out the same.
  @Schema(
      name = "ReproductionOutcome",
      description =
          "`same`: every form, byte for byte. `different`: not so; `forms` or `detail` tells what."
              + " `otherEngine`: another version of the program made it, which this one cannot"
              + " repeat.")
  public enum Outcome {
    @JsonProperty("same")
    SAME,
    @JsonProperty("different")
    DIFFERENT,
    @JsonProperty("otherEngine")
    OTHER_ENGINE
  }

  public static Reproduction of(List<String> differing) {
    return new Reproduction(
        differing.isEmpty() ? Outcome.SAME : Outcome.DIFFERENT, differing, null);
  }

  /// @param version of the program that made the brief
  public static Reproduction otherEngine(String version) {
    return new Reproduction(
        Outcome.OTHER_ENGINE, List.of(), "version " + version + " of the program made the brief");
  }

  /// @param why there is no brief this time
  public static Reproduction failed(String why) {
    return new Reproduction(Outcome.DIFFERENT, List.of(), "composing ends in: " + why);
  }
}
