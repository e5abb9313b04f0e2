package org.briefwright.typeset.document;

/// The words that pictures print on their own account, with their English.
public enum PictureWord {
  /// Opens the data table of a picture on a screen.
  DATA("Data"),
  /// Heads the column of labels in a data table.
  ITEM("Item"),
  LOW("Low"),
  BEST("Best estimate"),
  HIGH("High"),
  LINE("Line"),
  THRESHOLD("Threshold"),
  /// Heads the words beside flagged points.
  REMARK("Remark"),
  EVENT("Event"),
  DATE("Date"),
  CASE("Case"),
  YES("yes"),
  PARTLY("partly"),
  NO("no"),
  UNKNOWN("unknown"),
  NOT_APPLICABLE("not applicable"),
  CLAIM("Claim"),
  SIDE("Side"),
  /// Heads what a claim supports and attacks.
  BEARS_ON("Bears on"),
  FOR("for"),
  AGAINST("against"),
  NEUTRAL("neutral"),
  SUPPORTS("supports"),
  ATTACKS("attacks"),
  /// Heads whether a claim is one of those that the document prints.
  CHOSEN("Chosen");

  private final String english;

  PictureWord(String english) {
    this.english = english;
  }

  String english() {
    return english;
  }
}
