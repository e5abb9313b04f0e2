package org.briefwright.composer.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.request.Audience;
import org.briefwright.composer.selection.Chosen;
import org.briefwright.language.Words;

/// The order of a section's passages in print: topic by topic, in each what these readers look for
/// first, and no two neighbours that open with the same words where another order avoids it. A
/// challenge is made before anything is said for what it challenges.
record PrintOrder(Audience audience, Dossier.Union union) {

  /// So many words make an opening.
  private static final int OPENING = 2;

  /// @param passages in the order of their weight
  /// @param kinds that their slot takes, best first
  List<Chosen> of(List<Chosen> passages, List<Fragment.Kind> kinds) {
    Stance challenger = challenger(passages);
    Comparator<Chosen> groups =
        Comparator.comparingInt(this::topic)
            .thenComparingInt(it -> stance(it) == challenger ? 0 : 1)
            .thenComparingInt(it -> kinds.indexOf(kind(it)));
    List<Chosen> ordered = new ArrayList<>(passages);
    ordered.sort(groups.thenComparingInt(it -> interest(it.candidate().fragment())));
    return varied(ordered, groups);
  }

  /// The side that a challenge gives more passages to; null where none is made.
  private static Stance challenger(List<Chosen> passages) {
    List<Stance> sides =
        passages.stream()
            .filter(it -> it.role() == Role.CHALLENGE)
            .map(PrintOrder::stance)
            .filter(it -> it != Stance.NEUTRAL)
            .toList();
    if (sides.isEmpty()) {
      return null;
    }
    int pro = Collections.frequency(sides, Stance.PRO);
    return 2 * pro > sides.size() ? Stance.PRO : Stance.CON;
  }

  private int topic(Chosen passage) {
    String home = union.homes().get(passage.candidate().id());
    for (int i = 0; i < union.topics().size(); i++) {
      if (union.topics().get(i).id().equals(home)) {
        return i;
      }
    }
    return 0;
  }

  /// Lower where these readers look first. Fragments suit general readers unless they say
  /// otherwise, so for them strength alone decides.
  private int interest(Fragment fragment) {
    return switch (audience) {
      case GENERAL -> 0;
      case LEGAL_ADVISER -> fragment.nature() == Fragment.Nature.LEGAL ? 0 : marked(fragment);
      case JOURNALIST -> fragment.nature() == Fragment.Nature.FACT ? 0 : marked(fragment);
      case MINISTER, LEGISLATOR, MILITARY_PLANNER -> marked(fragment);
    };
  }

  private int marked(Fragment fragment) {
    return fragment.audiences().contains(audience.code()) ? 1 : 2;
  }

  /// Brings forward the next passage of the same group where two neighbours open alike.
  private static List<Chosen> varied(List<Chosen> ordered, Comparator<Chosen> groups) {
    List<Chosen> left = new ArrayList<>(ordered);
    List<Chosen> varied = new ArrayList<>();
    while (!left.isEmpty()) {
      Chosen next = left.getFirst();
      if (!varied.isEmpty() && opening(next).equals(opening(varied.getLast()))) {
        String before = opening(varied.getLast());
        Chosen first = next;
        next =
            left.stream()
                .filter(it -> groups.compare(it, first) == 0)
                .filter(it -> !opening(it).equals(before))
                .findFirst()
                .orElse(first);
      }
      left.remove(next);
      varied.add(next);
    }
    return List.copyOf(varied);
  }

  private static Fragment.Kind kind(Chosen passage) {
    return passage.candidate().fragment().kind();
  }

  private static Stance stance(Chosen passage) {
    return passage.candidate().fragment().stance();
  }

  /// The first words of the body, in small letters.
  static String opening(Chosen passage) {
    List<String> words = Words.of(passage.candidate().fragment().body().of(passage.size()));
    return String.join(" ", words.subList(0, Math.min(OPENING, words.size())));
  }
}
