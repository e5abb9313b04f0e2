package org.briefwright.composer.life;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that a brief rests on is no longer what it was.
///
/// @param collection of the item, such as `sources`
/// @param version that the brief rests on
/// @param since when it came to be so
@Schema(description = "Something that a brief rests on is no longer what it was.")
public record Concern(
    What what,
    @Schema(examples = "sources") String collection,
    @Schema(examples = "iiss-2025") String id,
    @Schema(examples = "1") int version,
    Instant since) {

  /// What became of an item.
  public enum What {
    /// There is a newer version.
    SUPERSEDED("superseded"),
    /// Its editors withdrew it.
    WITHDRAWN("withdrawn"),
    /// Briefs on it were recalled.
    RECALLED("recalled");

    private final String code;

    What(String code) {
      this.code = code;
    }

    @JsonValue
    public String code() {
      return code;
    }

    static What ofCode(String code) {
      return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElseThrow();
    }

    /// Whether a brief that rests on such an item is not to be issued.
    boolean barsIssuing() {
      return this != SUPERSEDED;
    }
  }
}
