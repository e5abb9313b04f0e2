package org.briefwright.language.hyphenation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The languages whose words we know how to divide. Patterns are read when a language is first
/// asked for, then shared by all threads.
public final class Hyphenation {

  private static final Set<String> AMERICAN = Set.of("", "US", "PH", "LR");

  private Hyphenation() {}

  /// The hyphenator for a BCP 47 language tag; empty where no patterns are packaged, and the words
  /// must then stay whole.
  public static Optional<Hyphenator> of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return switch (locale.getLanguage()) {
      case "en" ->
          Optional.of(
              AMERICAN.contains(locale.getCountry())
                  ? AmericanEnglish.HYPHENATOR
                  : BritishEnglish.HYPHENATOR);
      case "de" -> Optional.of(German.HYPHENATOR);
      case "uk" -> Optional.of(Ukrainian.HYPHENATOR);
      default -> Optional.empty();
    };
  }

  private static final class AmericanEnglish {
    static final Hyphenator HYPHENATOR = TexPatterns.read("hyph-en-us.tex", 2, 3);
  }

  private static final class BritishEnglish {
    static final Hyphenator HYPHENATOR = TexPatterns.read("hyph-en-gb.tex", 2, 3);
  }

  /// Two letters at either end are allowed, but stop the reader: "an-deren", "bestimm-te".
  private static final class German {
    static final Hyphenator HYPHENATOR = TexPatterns.read("hyph-de-1996.tex", 3, 3);
  }

  private static final class Ukrainian {
    static final Hyphenator HYPHENATOR = TexPatterns.read("hyph-uk.tex", 2, 2);
  }
}
