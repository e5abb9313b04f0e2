package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.composer.dossier.Citation;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.FactorCoding;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.request.BriefRequest;

/// Chooses the cases that share most with the case at hand, those that speak for and those that
/// speak against in turn.
final class CaseSelector {

  private CaseSelector() {}

  /// @param rejected takes the cases left out, with the reason
  static List<ChosenCase> select(
      BriefRequest request, Dossier dossier, int slot, List<Rejected> rejected) {
    List<ChosenCase> usable = new ArrayList<>();
    for (Held<Precedent> held : dossier.precedents()) {
      Optional<String> reason = refuse(request, dossier, held.body());
      if (reason.isPresent()) {
        rejected.add(new Rejected(held.id(), reason.get()));
      } else {
        usable.add(compare(dossier, held, slot));
      }
    }
    usable.sort(
        Comparator.comparingInt(ChosenCase::shared)
            .reversed()
            .thenComparing(row -> row.held().id()));
    Slot wanted = dossier.template().body().slots().get(slot);
    List<ChosenCase> chosen = inTurns(usable, wanted.max());
    if (wanted.required() && chosen.size() < wanted.min()) {
      throw new TemplateUnfillable(
          dossier.template().id(), wanted.role(), wanted.min(), chosen.size());
    }
    usable.stream()
        .filter(row -> !chosen.contains(row))
        .forEach(
            row ->
                rejected.add(
                    new Rejected(row.held().id(), "cases that share more factors take its place")));
    return chosen;
  }

  private static Optional<String> refuse(BriefRequest request, Dossier dossier, Precedent body) {
    if (request.exclude().contains(body.id())) {
      return Optional.of("excluded by the request");
    }
    if (body.tlp().compareTo(request.maxTlpOrDefault()) > 0) {
      return Optional.of(body.tlp().label() + " is above the ceiling that the request sets");
    }
    if (body.bearingOn(dossier.topic().id()).isEmpty()) {
      return Optional.of("says nothing on the topic's question");
    }
    if (body.analogyLimits().isEmpty()) {
      return Optional.of("names no limit of the analogy");
    }
    return body.citations().stream()
        .map(Citation::sourceId)
        .filter(source -> !dossier.sources().containsKey(source))
        .findFirst()
        .map(source -> "cites source '" + source + "', which the library does not hold")
        .or(() -> body.citations().isEmpty() ? Optional.of("cites no source") : Optional.empty());
  }

  private static ChosenCase compare(Dossier dossier, Held<Precedent> held, int slot) {
    Map<String, FactorCoding.Value> atHand = new HashMap<>();
    dossier.topic().body().factors().stream()
        .filter(coding -> coding.value().isKnown())
        .forEach(coding -> atHand.put(coding.id(), coding.value()));
    int comparable = 0;
    int shared = 0;
    for (FactorCoding coding : held.body().factors()) {
      if (coding.value().isKnown() && atHand.containsKey(coding.id())) {
        comparable++;
        shared += coding.value() == atHand.get(coding.id()) ? 1 : 0;
      }
    }
    Precedent.Bearing bearing = held.body().bearingOn(dossier.topic().id()).orElseThrow();
    String reason = "shares " + shared + " of " + comparable + " factors with the case at hand";
    return ChosenCase.of(slot, held, bearing, shared, comparable, reason);
  }

  private static List<ChosenCase> inTurns(List<ChosenCase> ranked, int most) {
    List<ChosenCase> left = new ArrayList<>(ranked);
    List<ChosenCase> chosen = new ArrayList<>();
    while (chosen.size() < most && !left.isEmpty()) {
      Stance turn = turn(chosen);
      ChosenCase next =
          left.stream()
              .filter(row -> row.bearing().stance() == turn)
              .findFirst()
              .orElse(left.getFirst());
      chosen.add(next);
      left.remove(next);
    }
    return chosen;
  }

  private static Stance turn(List<ChosenCase> chosen) {
    long pro = chosen.stream().filter(row -> row.bearing().stance() == Stance.PRO).count();
    long con = chosen.stream().filter(row -> row.bearing().stance() == Stance.CON).count();
    return pro <= con ? Stance.PRO : Stance.CON;
  }
}
