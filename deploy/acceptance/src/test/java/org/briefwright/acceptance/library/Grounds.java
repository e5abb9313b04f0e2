package org.briefwright.acceptance.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.briefwright.fragments.CitationFunction;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.Nature;
import org.briefwright.fragments.Source;
import org.briefwright.fragments.Verification;
import org.briefwright.precedents.Precedent;

/// What is said as a fact, as the law, or of history rests on a source that somebody has verified.
final class Grounds {
  private Grounds() {}

  static List<Fault> check(Library library) {
    List<Fault> faults = new ArrayList<>();
    library.fragments().values().forEach(seed -> fragment(library, seed, faults));
    library.precedents().values().forEach(seed -> precedent(library, seed, faults));
    return faults;
  }

  private static void fragment(Library library, Seed<Fragment> seed, List<Fault> faults) {
    Nature nature = seed.body().nature();
    if (nature == Nature.OPINION) {
      return;
    }
    List<String> cited =
        seed.body().citations().stream()
            .filter(each -> each.function() == CitationFunction.SUPPORTS)
            .map(each -> each.sourceId())
            .toList();
    faults.addAll(weak(library, seed, "a fragment whose nature is " + nature, cited));
  }

  private static void precedent(Library library, Seed<Precedent> seed, List<Fault> faults) {
    List<String> cited =
        seed.body().citations().stream()
            .filter(each -> each.function() == org.briefwright.precedents.CitationFunction.SUPPORTS)
            .map(each -> each.sourceId())
            .toList();
    faults.addAll(weak(library, seed, "a precedent", cited));
  }

  private static List<Fault> weak(Library library, Seed<?> seed, String what, List<String> cited) {
    List<Source> found =
        cited.stream()
            .map(library.sources()::get)
            .filter(Objects::nonNull)
            .map(Seed::body)
            .toList();
    if (found.isEmpty()) {
      return List.of(
          Fault.in(seed, "/citations", what + " needs a supporting citation that resolves"));
    }
    if (found.stream().allMatch(source -> source.verified() == Verification.UNVERIFIED)) {
      return List.of(
          Fault.in(seed, "/citations", what + " rests on unverified sources alone: " + cited));
    }
    return List.of();
  }
}
