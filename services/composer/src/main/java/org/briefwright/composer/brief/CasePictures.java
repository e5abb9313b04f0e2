package org.briefwright.composer.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.FactorCoding;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Moment;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.selection.ChosenCase;
import org.briefwright.composer.selection.Selection;

/// Makes the pictures of a brief's precedents.
record CasePictures(Dossier dossier, Selection selection, String lang) {

  /// What a matrix can hold beside the names of the cases.
  private static final int MOST_FACTORS = 12;

  private static final double DAYS = 365;

  Illustration factors(String after) {
    List<FactorCoding> atHand =
        dossier.topic().body().factors().stream()
            .filter(coding -> coding.value().isKnown())
            .filter(coding -> dossier.factorNames().containsKey(coding.id()))
            .limit(MOST_FACTORS)
            .toList();
    return new Illustration.Factors(
        "factor-matrix",
        after,
        atHand.stream().map(coding -> dossier.factorNames().get(coding.id()).in(lang)).toList(),
        atHand.stream().map(FactorCoding::value).toList(),
        selection.cases().stream().map(row -> caseFactors(row, atHand)).toList());
  }

  private static Illustration.CaseFactors caseFactors(ChosenCase row, List<FactorCoding> atHand) {
    Map<String, FactorCoding.Value> values = new HashMap<>();
    row.held().body().factors().forEach(coding -> values.put(coding.id(), coding.value()));
    return new Illustration.CaseFactors(
        row.held().body().name(),
        atHand.stream()
            .map(coding -> values.getOrDefault(coding.id(), FactorCoding.Value.UNKNOWN))
            .toList(),
        row.shared(),
        row.comparable());
  }

  Illustration years(String after) {
    return new Illustration.Years(
        "timeline",
        after,
        selection.cases().stream()
            .map(ChosenCase::held)
            .map(Held::body)
            .flatMap(precedent -> caseYears(precedent).stream())
            .sorted(Comparator.comparingDouble(Illustration.CaseYears::from))
            .toList());
  }

  /// Nothing where the library does not know when a case began.
  private Optional<Illustration.CaseYears> caseYears(Precedent precedent) {
    Optional<String> end = CasePhrases.end(precedent);
    boolean holds = end.isEmpty() && precedent.outcome().status() == Precedent.Outcome.Status.HELD;
    return CasePhrases.begin(precedent)
        .flatMap(CasePictures::year)
        .map(
            from -> {
              double until =
                  holds
                      ? dossier.snapshot().date().getYear()
                          + dossier.snapshot().date().getDayOfYear() / DAYS
                      : end.flatMap(CasePictures::year).orElse(from);
              return new Illustration.CaseYears(
                  precedent.name(),
                  CasePhrases.years(precedent),
                  from,
                  Math.max(from, until),
                  holds);
            });
  }

  private static Optional<Double> year(String date) {
    OptionalDouble year = Moment.year(date);
    return year.isPresent() ? Optional.of(year.getAsDouble()) : Optional.empty();
  }
}
