package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.composer.analogy.Admission;
import org.briefwright.composer.analogy.Analogies;
import org.briefwright.composer.analogy.CaseAtHand;
import org.briefwright.composer.analogy.Comparison;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.request.BriefRequest;

/// Chooses the cases that are most on point, those that speak for and those that speak against in
/// turn, and before others those that answer a chosen one.
final class CaseSelector {

  private CaseSelector() {}

  /// @param rejected takes the cases left out, with the reason
  static List<ChosenCase> select(
      BriefRequest request, Dossier dossier, int slot, List<Rejected> rejected) {
    Admission admission =
        new Admission(dossier.topic().id(), request.maxTlpOrDefault(), dossier.sources().keySet());
    CaseAtHand atHand = CaseAtHand.of(dossier.topic().body());
    List<Comparison> usable = new ArrayList<>();
    for (Held<Precedent> held : dossier.precedents()) {
      Optional<String> reason =
          request.exclude().contains(held.id())
              ? Optional.of("excluded by the request")
              : admission.refuse(held.body());
      if (reason.isPresent()) {
        rejected.add(new Rejected(held.id(), reason.get()));
      } else {
        usable.add(Comparison.of(atHand, held));
      }
    }
    Analogies analogies = new Analogies(usable);
    Slot wanted = dossier.template().body().slots().get(slot);
    List<Comparison> chosen = inTurns(analogies, wanted.max());
    if (wanted.required() && chosen.size() < wanted.min()) {
      throw new TemplateUnfillable(
          dossier.template().id(), wanted.role(), wanted.min(), chosen.size());
    }
    analogies.ranked().stream()
        .filter(each -> !chosen.contains(each))
        .forEach(
            each ->
                rejected.add(
                    new Rejected(each.id(), "cases that are more on point take its place")));
    return rows(slot, chosen, analogies);
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
      Comparison next = next(analogies, left, chosen);
      chosen.add(next);
      left.remove(next);
    }
    return chosen;
  }

  private static Comparison next(
      Analogies analogies, List<Comparison> left, List<Comparison> chosen) {
    Stance turn = turn(chosen);
    List<Comparison> ofItsSide = left.stream().filter(each -> each.stance() == turn).toList();
    if (ofItsSide.isEmpty()) {
      return left.getFirst();
    }
    boolean first = chosen.stream().noneMatch(each -> each.stance() == turn);
    return ofItsSide.stream()
        .filter(each -> !first && answersOneOf(chosen, each, analogies))
        .findFirst()
        .orElse(ofItsSide.getFirst());
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
