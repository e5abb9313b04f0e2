package org.briefwright.composer.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.FactorCoding;
import org.briefwright.composer.dossier.FactorCoding.Value;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.selection.ChosenCase;

/// Lays the brief's precedents beside the case at hand, factor by factor: those factors that are
/// known of the case at hand, and of the rest those that are known of most precedents.
final class FactorComparison {

  private static final int MOST_FACTORS = 10;

  private FactorComparison() {}

  /// Nothing where there is no precedent or no factor to compare.
  static Optional<Section> of(
      Dossier dossier, List<ChosenCase> cases, String heading, String lang) {
    Map<String, Value> atHand = valuesOf(dossier.topic().body().factors());
    List<Map<String, Value>> columns =
        cases.stream().map(it -> valuesOf(it.held().body().factors())).toList();
    List<String> factors = factors(atHand, columns, dossier.factorNames());
    if (cases.isEmpty() || factors.isEmpty()) {
      return Optional.empty();
    }
    List<FactorRow> rows = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      ItemRef item = new ItemRef(cases.get(i).held().id(), cases.get(i).held().version());
      String name = cases.get(i).held().body().name();
      rows.add(new FactorRow(item, name, values(factors, columns.get(i))));
    }
    return Optional.of(
        new Section.Comparison(
            Role.COMPARISON,
            heading,
            factors.stream().map(id -> dossier.factorNames().get(id).in(lang)).toList(),
            values(factors, atHand),
            rows));
  }

  private static List<String> factors(
      Map<String, Value> atHand, List<Map<String, Value>> columns, Map<String, LanguageMap> names) {
    return names.keySet().stream()
        .filter(id -> known(id, columns) > 0)
        .sorted(
            Comparator.comparing((String id) -> !isKnown(atHand.get(id)))
                .thenComparing(id -> -known(id, columns))
                .thenComparing(id -> id))
        .limit(MOST_FACTORS)
        .toList();
  }

  private static long known(String factor, List<Map<String, Value>> columns) {
    return columns.stream().filter(column -> isKnown(column.get(factor))).count();
  }

  private static boolean isKnown(Value value) {
    return value != null && value.isKnown();
  }

  private static List<Value> values(List<String> factors, Map<String, Value> column) {
    return factors.stream().map(id -> column.getOrDefault(id, Value.UNKNOWN)).toList();
  }

  private static Map<String, Value> valuesOf(List<FactorCoding> codings) {
    Map<String, Value> values = new HashMap<>();
    codings.forEach(coding -> values.put(coding.id(), coding.value()));
    return values;
  }
}
