package org.briefwright.typeset.proof;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Words and sentences in three languages: common ones, long ones and awkward ones.
final class RandomWords {

  static final List<String> LANGUAGES = List.of("en", "de", "uk");

  private static final Map<String, List<String>> COMMON =
      Map.of(
          "en",
          List.of(
              "the of and to in guarantee alliance deterrence office figure first 1994 fjord waffle"
                  .split(" ")),
          "de",
          List.of(
              "der die und Straße Übung Zusicherung Bündnis prüfen Maß Äußerung öffentlich 1,5 auf"
                  .split(" ")),
          "uk",
          List.of(
              "і та гарантії безпека їхній ґрунт війська є Йосип об’єкт переговори без угода"
                  .split(" ")));

  private static final List<String> AWKWARD =
      List.of(
          "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
          "https://example.org/a/very/long/path/of_an_address?with=many&parts=that.never-end#here",
          "неприродновисокоспеціалізованотехнологізованість",
          "T-72",
          "2014–15",
          "1,250\u00A0km²",
          "co\u00ADop\u00ADer\u00ADa\u00ADtion",
          "a\u202Fb",
          "“quoted—dashed”",
          "bell\u0007",
          "clef\uD834\uDD1E",
          "lone\uD83D",
          "עברית",
          "漢字漢字",
          "zero\u200Bwidth",
          "tab\tbed",
          "ÅÉŽĲ");

  private final SplittableRandom random;

  RandomWords(SplittableRandom random) {
    this.random = random;
  }

  String word(String lang) {
    return pick(random.nextInt(30) == 0 ? AWKWARD : COMMON.get(lang));
  }

  /// Up to `most` words and a full stop; now and then nothing, or blanks alone.
  String sentence(String lang, int most) {
    int odd = random.nextInt(60);
    if (odd < 2) {
      return odd == 0 ? "" : " \t ";
    }
    StringBuilder words = new StringBuilder();
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(word(lang));
    }
    return words.append(". ").toString();
  }

  /// One to `most` words, never blank.
  String filled(String lang, int most) {
    StringBuilder words = new StringBuilder(pick(COMMON.get(lang)));
    int more = random.nextInt(most);
    for (int i = 0; i < more; i++) {
      words.append(' ').append(word(lang));
    }
    return words.toString();
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
