package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/// What the composer needs of a source: its CSL-JSON item and its checks.
///
/// @param csl CSL-JSON, handed to the citation processor as it is
@JsonIgnoreProperties(ignoreUnknown = true)
public record Source(
    String id, Map<String, Object> csl, Level level, String status, Verified verified) {

  /// Whether nothing has happened to the source that makes words resting on it stale.
  public boolean isSound() {
    return "ok".equals(status);
  }

  /// Whether the source is the thing itself or speaks of it.
  public enum Level {
    @JsonProperty("primary")
    PRIMARY,
    @JsonProperty("secondary")
    SECONDARY
  }

  /// How the source was checked; an unverified one may not carry a factual sentence alone.
  public enum Verified {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("secondary")
    SECONDARY,
    @JsonProperty("certain")
    CERTAIN,
    @JsonProperty("unverified")
    UNVERIFIED
  }
}
