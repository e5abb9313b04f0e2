package org.briefwright.composer.brief.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Rule;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.language.Words;

/// Options are told alike: each, and the status quo among them, has a claim and a text in the same
/// body size, and the longest text has at most a quarter more words than the shortest.
final class EvenOptions implements HouseRule {

  private static final double MOST_RATIO = 1.25;

  @Override
  public List<Breach> breaches(Printed brief) {
    List<Passage> courses = new ArrayList<>(brief.passagesIn(Role.STATUS_QUO));
    if (courses.isEmpty()) {
      return List.of(
          Breach.of(
              Rule.EVEN_OPTIONS,
              "the status quo is not among the options",
              "a fragment of kind statusQuo on the topic"));
    }
    courses.addAll(brief.passagesIn(Role.OPTIONS));
    courses.sort(Comparator.comparingInt(EvenOptions::words).thenComparing(it -> it.item().id()));
    Passage shortest = courses.getFirst();
    Passage longest = courses.getLast();
    boolean even =
        words(longest) <= MOST_RATIO * words(shortest)
            && courses.stream().allMatch(it -> it.size() == shortest.size());
    return even ? List.of() : List.of(breach(shortest, longest, courses));
  }

  /// The one at fault is an option, never the status quo: the one furthest from the middle.
  private static Breach breach(Passage shortest, Passage longest, List<Passage> courses) {
    int middle = words(courses.get((courses.size() - 1) / 2));
    boolean longer = words(longest) - middle >= middle - words(shortest);
    boolean mayBeLongest = longest.kind() != Fragment.Kind.STATUS_QUO;
    boolean mayBeShortest = shortest.kind() != Fragment.Kind.STATUS_QUO;
    Passage culprit = mayBeLongest && (longer || !mayBeShortest) ? longest : shortest;
    return new Breach(
        Rule.EVEN_OPTIONS,
        culprit.item().id(),
        false,
        "an option of " + words(shortest) + " words stands beside one of " + words(longest),
        "options whose texts in one body size differ by at most a quarter");
  }

  private static int words(Passage passage) {
    return Words.count(passage.text());
  }
}
