package org.briefwright.templates;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Where the notes of a brief stand.
public enum Notes {
  @JsonProperty("footnote")
  FOOTNOTE,
  @JsonProperty("endnote")
  ENDNOTE,
  @JsonProperty("inline")
  INLINE
}
