package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.composer.analogy.Admission;
import org.briefwright.composer.analogy.Analogies;
import org.briefwright.composer.analogy.Comparison;
import org.briefwright.composer.analogy.Review;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.Cause;
import org.briefwright.composer.request.Posture;

/// Chooses the cases that are most on point, those that speak for and those that speak
/// against in turn, and before others those that answer a chosen one; and says which are
/// shown together.
final class CaseSelector {

  private CaseSelector() {}

  /// The groups of cases that a slot may show, the first before the others.
  ///
  /// @param rejected takes the cases left out, with the reason
  static List<CaseGroup> select(
      BriefRequest request, Dossier dossier, int slot, List<Rejected> rejected) {
    Admission admission =
        new Admission(dossier.topic().id(), request.maxTlpOrDefault(), dossier.sources().keySet());
    Review review =
        Review.of(
            dossier.topic().body(),
            dossier.precedents(),
            body ->
                request.exclude().contains(body.id())
                    ? Optional.of(Because.of(Cause.EXCLUDED))
                    : admission.refuse(body));
    review.refused().forEach(each -> rejected.add(new Rejected(each.id(), each.because())));
    Analogies analogies = review.analogies();
    Slot wanted = dossier.template().body().slots().get(slot);
    boolean even = request.postureOrDefault() == Posture.BALANCED;
    List<List<Comparison>> groups = CaseGrouping.of(inTurns(analogies, wanted.max()), wanted, even);
    List<Comparison> chosen = groups.stream().flatMap(List::stream).toList();
    if (wanted.required() && chosen.size() < wanted.min()) {
      throw new TemplateUnfillable(
          dossier.template().id(), wanted.role(), wanted.min(), chosen.size());
    }
    boolean roomForTwo = chosen.size() + 2 <= wanted.max();
    analogies.ranked().stream()
        .filter(each -> !chosen.contains(each))
        .forEach(each -> rejected.add(new Rejected(each.id(), leftOut(even && roomForTwo))));
    List<ChosenCase> rows = rows(slot, chosen, analogies);
    return groups.stream()
        .map(group -> rows.stream().filter(row -> group.contains(row.comparison())).toList())
        .map(CaseGroup::new)
        .toList();
  }

  private static Because leftOut(boolean forWantOfAPair) {
    return Because.of(forWantOfAPair ? Cause.CASES_UNEVEN : Cause.CASES_BEFORE);
  }

  private static List<ChosenCase> rows(int slot, List<Comparison> chosen, Analogies analogies) {
    List<ChosenCase> rows = new ArrayList<>();
    Set<Stance> led = EnumSet.noneOf(Stance.class);
    for (Comparison one : chosen) {
      boolean mostOnPoint = analogies.isMostOnPoint(one);
      boolean leads = mostOnPoint && led.add(one.stance());
      List<String> answers = analogies.counterexamples(one).stream().map(Comparison::id).toList();
      rows.add(ChosenCase.of(slot, one, mostOnPoint, leads, answers));
    }
    return rows;
  }

  private static List<Comparison> inTurns(Analogies analogies, int most) {
    List<Comparison> left = new ArrayList<>(analogies.ranked());
    List<Comparison> chosen = new ArrayList<>();
    while (chosen.size() < most && !left.isEmpty()) {
      Comparison next = next(analogies, chosen).orElse(left.getFirst());
      chosen.add(next);
      left.remove(next);
    }
    return chosen;
  }

  /// Of the side whose turn it is, the most on point first; after that one that answers a chosen
  /// case, where there is one; nothing where all of the side are chosen.
  private static Optional<Comparison> next(Analogies analogies, List<Comparison> chosen) {
    Stance turn = turn(chosen);
    boolean first = chosen.stream().noneMatch(each -> each.stance() == turn);
    List<Comparison> left =
        analogies.of(turn).stream().filter(each -> !chosen.contains(each)).toList();
    return left.stream()
        .filter(each -> !first && answersOneOf(chosen, each, analogies))
        .findFirst()
        .or(() -> left.stream().findFirst());
  }

  private static boolean answersOneOf(
      List<Comparison> chosen, Comparison one, Analogies analogies) {
    return chosen.stream().anyMatch(each -> analogies.counterexamples(each).contains(one));
  }

  private static Stance turn(List<Comparison> chosen) {
    long pro = chosen.stream().filter(each -> each.stance() == Stance.PRO).count();
    long con = chosen.stream().filter(each -> each.stance() == Stance.CON).count();
    return pro <= con ? Stance.PRO : Stance.CON;
  }
}
