package org.briefwright.composer.gathering;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.problem.Violation;

/// Whether a brief may go to its recipient with what the request wants in it.
final class Handling {

  private Handling() {}

  /// What is asked for by name, and is marked more strictly than the request allows: what would
  /// have to go, or else the ceiling to rise.
  static List<Violation> above(BriefRequest request, List<Held<Fragment>> fragments) {
    Tlp ceiling = request.maxTlpOrDefault();
    Map<String, Tlp> markings = new TreeMap<>();
    fragments.forEach(held -> markings.put(held.id(), held.body().tlp()));
    List<String> wanted = request.include();
    return IntStream.range(0, wanted.size())
        .filter(i -> markings.getOrDefault(wanted.get(i), Tlp.CLEAR).compareTo(ceiling) > 0)
        .mapToObj(i -> refusal(i, wanted.get(i), markings.get(wanted.get(i)), ceiling))
        .toList();
  }

  private static Violation refusal(int place, String item, Tlp marking, Tlp ceiling) {
    return new Violation(
        "/include/" + place,
        "'%s' is marked %s, above %s; it would have to go, or maxTlp to rise"
            .formatted(item, marking.label(), ceiling.label()));
  }
}
