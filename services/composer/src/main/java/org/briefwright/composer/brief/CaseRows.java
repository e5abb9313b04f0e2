package org.briefwright.composer.brief;

import java.util.List;
import java.util.function.Function;
import org.briefwright.composer.analogy.Comparison;
import org.briefwright.composer.analogy.Distinction;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.brief.CaseRow.Difference;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.selection.ChosenCase;

/// Precedents as rows of a brief.
///
/// @param printed the cases that the brief prints: no other is named, since it would stand there
///     without its limits
/// @param note asks for a note on a precedent's sources; answers its number, or null
record CaseRows(
    Dossier dossier, Phrases phrases, List<ChosenCase> printed, Function<Precedent, Integer> note) {

  List<CaseRow> rows() {
    return printed.stream().map(this::row).toList();
  }

  private CaseRow row(ChosenCase chosen) {
    Precedent precedent = chosen.held().body();
    List<String> answeredBy =
        printed.stream()
            .map(ChosenCase::held)
            .filter(other -> chosen.counterexamples().contains(other.id()))
            .map(other -> other.body().name())
            .toList();
    return new CaseRow(
        new ItemRef(chosen.held().id(), chosen.held().version()),
        chosen.bearing().stance(),
        precedent.name(),
        CasePhrases.period(precedent, phrases),
        precedent.mechanism(),
        CasePhrases.ended(precedent.outcome(), phrases),
        chosen.bearing().point(),
        precedent.analogyLimits().getFirst(),
        difference(chosen.comparison()),
        note.apply(precedent),
        chosen.mostOnPoint(),
        chosen.comparison().shared().stream().map(this::name).toList(),
        chosen.comparable(),
        answeredBy,
        chosen.counterexamples().size() - answeredBy.size());
  }

  private Difference difference(Comparison comparison) {
    return comparison.distinctions().stream()
        .filter(Distinction::isReasoned)
        .findFirst()
        .map(each -> new Difference(name(each.factor()), each.then().reason(), each.now().reason()))
        .orElse(null);
  }

  /// In the language in which precedents are kept.
  private String name(String factor) {
    LanguageMap name = dossier.factorNames().get(factor);
    return name == null ? factor : name.in(LanguageMap.FALLBACK);
  }
}
