package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/// A pointer from a fragment or a precedent to a source.
///
/// @param locator where in the source, or null for the whole
/// @param quote the words that the source has there, or null
@JsonIgnoreProperties(ignoreUnknown = true)
public record Citation(String sourceId, Locator locator, Function function, Quote quote) {

  /// Without its words.
  public Citation(String sourceId, Locator locator, Function function) {
    this(sourceId, locator, function, null);
  }

  /// Words of a source.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Quote(String exact) {}

  /// A place in a source: a CSL locator label (`page`, `paragraph`, ...) and its value.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Locator(String label, String value) {}

  /// What the source does for the sentence.
  public enum Function {
    @JsonProperty("supports")
    SUPPORTS,
    @JsonProperty("contrasts")
    CONTRASTS,
    @JsonProperty("background")
    BACKGROUND
  }
}
