package org.briefwright.typeset.theme;

/// How documents look, as data.
public record Theme(String name) {

  /// The theme for ministries.
  public static Theme ministry() {
    return new Theme("ministry");
  }
}
