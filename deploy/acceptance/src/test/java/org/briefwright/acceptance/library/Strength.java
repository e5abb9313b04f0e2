package org.briefwright.acceptance.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.briefwright.fragments.CitationFunction;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.Source;
import org.briefwright.fragments.SourceLevel;
import org.briefwright.fragments.Verification;

/// Base scores follow the rule of docs/seeds.md. Counted in hundredths, so that sums are exact.
final class Strength {
  private static final int START = 40;
  private static final int MOST = 90;
  private static final int DIRECT = 10;

  private Strength() {}

  static List<Fault> check(Library library) {
    List<Fault> faults = new ArrayList<>();
    for (Seed<Fragment> seed : library.fragments().values()) {
      int score = (int) Math.round(seed.body().baseScore() * 100);
      int least = Math.min(MOST, byRule(library, seed.body()));
      int direct = Math.min(MOST, byRule(library, seed.body()) + DIRECT);
      if (score != least && score != direct) {
        faults.add(
            Fault.in(
                seed,
                "/baseScore",
                "is %d hundredths; the rule gives %d, or %d if it answers directly"
                    .formatted(score, least, direct)));
      }
    }
    return faults;
  }

  private static int byRule(Library library, Fragment fragment) {
    return START + nature(fragment) + grounds(library, fragment) + confidence(fragment);
  }

  private static int nature(Fragment fragment) {
    return switch (fragment.nature()) {
      case FACT -> 15;
      case LEGAL -> 8;
      case OPINION -> 0;
    };
  }

  private static int confidence(Fragment fragment) {
    return switch (fragment.confidence()) {
      case HIGH -> 10;
      case MODERATE -> 5;
      case LOW -> 0;
    };
  }

  private static int grounds(Library library, Fragment fragment) {
    List<Source> supporting =
        fragment.citations().stream()
            .filter(each -> each.function() == CitationFunction.SUPPORTS)
            .map(each -> library.sources().get(each.sourceId()))
            .filter(Objects::nonNull)
            .map(Seed::body)
            .toList();
    boolean read =
        supporting.stream()
            .anyMatch(
                each ->
                    each.level() == SourceLevel.PRIMARY && each.verified() == Verification.TEXT);
    boolean verified =
        supporting.stream().anyMatch(each -> each.verified() != Verification.UNVERIFIED);
    return read ? 15 : verified ? 10 : 0;
  }
}
