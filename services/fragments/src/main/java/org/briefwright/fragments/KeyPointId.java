package org.briefwright.fragments;

import static java.util.Objects.requireNonNull;

/// The name of a key point beyond its topic: `topic/point`.
public record KeyPointId(String topic, String point) {
  public KeyPointId {
    requireNonNull(topic, "topic");
    requireNonNull(point, "point");
  }

  /// Reads `deterrence/own-forces`.
  ///
  /// @throws IllegalArgumentException where the text has no slash, or more than one
  public static KeyPointId parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("'" + text + "' is not a key point such as topic/point");
    }
    return new KeyPointId(parts[0], parts[1]);
  }

  @Override
  public String toString() {
    return topic + "/" + point;
  }
}
