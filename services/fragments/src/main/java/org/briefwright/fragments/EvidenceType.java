package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonValue;

/// What sort of evidence a source is.
public enum EvidenceType {
  TREATY("treaty"),
  RESOLUTION("resolution"),
  STATUTE("statute"),
  JUDGMENT("judgment"),
  OFFICIAL_STATEMENT("officialStatement"),
  DATASET("dataset"),
  STUDY("study"),
  SCHOLARSHIP("scholarship"),
  PRESS("press"),
  REFERENCE("reference");

  private final String word;

  EvidenceType(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
