package org.briefwright.precedents;

import com.fasterxml.jackson.annotation.JsonValue;

/// The marking of the Traffic Light Protocol 2.0: who may read it, from everybody to the named
/// recipients alone.
public enum Tlp {
  CLEAR("CLEAR"),
  GREEN("GREEN"),
  AMBER("AMBER"),
  AMBER_STRICT("AMBER+STRICT"),
  RED("RED");

  private final String word;

  Tlp(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
