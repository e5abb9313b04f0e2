package org.briefwright.composer.selection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.language.Shingles;
import org.briefwright.language.Words;

/// A fragment with what selection needs to know of it again and again.
///
/// @param strength after attacks and supports are weighed, 0 to 1
/// @param words words of the body, by body size
/// @param runs the body's runs of five words, by body size
public record Candidate(
    Held<Fragment> held,
    double strength,
    int tagWords,
    Map<BodySize, Integer> words,
    Map<BodySize, Shingles> runs) {

  /// Texts that share five words in a row are felt to repeat each other.
  private static final int RUN = 5;

  static Candidate of(Held<Fragment> held, double strength) {
    Map<BodySize, Integer> words = new EnumMap<>(BodySize.class);
    Map<BodySize, Shingles> runs = new EnumMap<>(BodySize.class);
    int tag = Words.count(held.body().tag());
    for (BodySize size : BodySize.values()) {
      String body = held.body().body().of(size);
      words.put(size, Words.count(body));
      runs.put(size, Shingles.of(body, RUN));
    }
    return new Candidate(
        held, strength, tag, Collections.unmodifiableMap(words), Collections.unmodifiableMap(runs));
  }

  public String id() {
    return held.id();
  }

  public Fragment fragment() {
    return held.body();
  }
}
