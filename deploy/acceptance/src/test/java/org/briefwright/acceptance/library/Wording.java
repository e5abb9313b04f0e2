package org.briefwright.acceptance.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.briefwright.fragments.Fragment;
import org.briefwright.language.Sentences;
import org.briefwright.language.Shingles;
import org.briefwright.language.Words;

/// How texts have to read: short sentences, short quotations, and nothing said twice.
final class Wording {
  static final int LONGEST_SENTENCE = 40;
  static final int LONGEST_QUOTATION = 39;
  static final double NEAR_DUPLICATE = 0.35;
  private static final int RUN = 5;
  private static final Pattern QUOTATION = Pattern.compile("“([^”]*)”");

  private Wording() {}

  static List<Fault> sentences(Library library) {
    List<Fault> faults = new ArrayList<>();
    for (Prose prose : Prose.in(library)) {
      for (String sentence : Sentences.of(prose.text())) {
        int words = Words.count(sentence);
        if (words > LONGEST_SENTENCE) {
          faults.add(
              prose.fault("a sentence has " + words + " words; at most " + LONGEST_SENTENCE));
        }
      }
    }
    return faults;
  }

  static List<Fault> shortBodies(Library library) {
    List<Fault> faults = new ArrayList<>();
    for (Seed<Fragment> seed : library.fragments().values()) {
      int sentences = Sentences.of(seed.body().body().shortText()).size();
      if (sentences != 1) {
        faults.add(Fault.in(seed, "/body/short", "has " + sentences + " sentences; one is wanted"));
      }
    }
    return faults;
  }

  static List<Fault> quotations(Library library) {
    List<Fault> faults = new ArrayList<>();
    for (Seed<Fragment> seed : library.fragments().values()) {
      for (Prose prose : Prose.ofFragment(seed)) {
        for (String words : quoted(prose.text())) {
          if (Words.count(words) > LONGEST_QUOTATION) {
            faults.add(prose.fault("quotes " + Words.count(words) + " words: " + words));
          }
          if (seed.body().citations().isEmpty()) {
            faults.add(prose.fault("quotes without a source: " + words));
          }
        }
      }
    }
    return faults;
  }

  private static List<String> quoted(String text) {
    return QUOTATION.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }

  /// Two fragments whose bodies share much wording, without either saying that it rephrases the
  /// other.
  static List<Fault> nearDuplicates(Library library) {
    List<Prose> bodies =
        library.fragments().values().stream().flatMap(each -> Prose.bodies(each).stream()).toList();
    List<Shingles> runs = bodies.stream().map(each -> Shingles.of(each.text(), RUN)).toList();
    List<Fault> faults = new ArrayList<>();
    Shingles.sharing(
        runs,
        (one, other) -> {
          Seed<?> first = bodies.get(one).seed();
          Seed<?> second = bodies.get(other).seed();
          double similarity = runs.get(one).jaccard(runs.get(other));
          if (first != second && similarity > NEAR_DUPLICATE && !related(first, second)) {
            faults.add(
                bodies.get(other).fault("is nearly the same as " + bodies.get(one).seed().file()));
          }
        });
    return faults;
  }

  private static boolean related(Seed<?> one, Seed<?> other) {
    return rephrases((Fragment) one.body(), other.id())
        || rephrases((Fragment) other.body(), one.id());
  }

  private static boolean rephrases(Fragment fragment, String other) {
    return fragment.relations().stream()
        .anyMatch(
            each -> each.type().toString().equals("rephrases") && each.target().equals(other));
  }
}
