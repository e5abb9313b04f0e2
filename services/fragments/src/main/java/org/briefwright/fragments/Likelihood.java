package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How probable a forecast's holder calls it, in the terms of Intelligence Community Directive 203
/// (section 6, "Likelihood"), each of which stands for a range of percentages.
public enum Likelihood {
  ALMOST_NO_CHANCE("almost no chance", 1, 5),
  VERY_UNLIKELY("very unlikely", 5, 20),
  UNLIKELY("unlikely", 20, 45),
  ROUGHLY_EVEN_CHANCE("roughly even chance", 45, 55),
  LIKELY("likely", 55, 80),
  VERY_LIKELY("very likely", 80, 95),
  ALMOST_CERTAIN("almost certain", 95, 99);

  private final String term;
  private final int from;
  private final int to;

  Likelihood(String term, int from, int to) {
    this.term = term;
    this.from = from;
    this.to = to;
  }

  /// The likelihood that a term stands for.
  ///
  /// @throws IllegalArgumentException where the directive has no such term
  @JsonCreator
  public static Likelihood of(String term) {
    return Stream.of(values())
        .filter(likelihood -> likelihood.term.equals(term))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "likelihood '%s' is not an ICD 203 term; these are: %s"
                        .formatted(term, terms())));
  }

  private static String terms() {
    return Stream.of(values())
        .map(each -> "%s (%d to %d %%)".formatted(each.term, each.from, each.to))
        .collect(Collectors.joining(", "));
  }

  /// The lowest percentage that the term covers.
  public int from() {
    return from;
  }

  /// The highest percentage that the term covers.
  public int to() {
    return to;
  }

  @JsonValue
  @Override
  public String toString() {
    return term;
  }
}
