package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/// A fragment's words in another language, made of one of its versions.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Translation(String lang, Original translationOf, String tag, Body body) {

  /// The version that was translated.
  public record Original(String id, int version) {}

  /// The sizes that are translated.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Body(
      @JsonProperty("short") String brief, @JsonProperty("standard") String standard) {}
}
