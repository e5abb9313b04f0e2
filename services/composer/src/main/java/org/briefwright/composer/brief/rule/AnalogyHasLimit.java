package org.briefwright.composer.brief.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefwright.composer.brief.CaseRow;
import org.briefwright.composer.brief.FactorRow;
import org.briefwright.composer.brief.Section;
import org.briefwright.composer.dossier.Rule;

/// No precedent is printed without a limit of its analogy. A row of its own cannot be without one
/// ([CaseRow]); a comparison can, where its brief tells of the case nowhere else.
final class AnalogyHasLimit implements HouseRule {

  @Override
  public List<Breach> breaches(Printed brief) {
    Set<String> limited = new HashSet<>();
    Set<String> printed = new HashSet<>();
    for (CaseRow row : brief.cases()) {
      limited.add(row.item().id());
    }
    for (Section section : brief.brief().sections()) {
      if (section instanceof Section.Comparison comparison) {
        comparison.rows().stream().map(FactorRow::item).forEach(item -> printed.add(item.id()));
      }
    }
    printed.removeAll(limited);
    return printed.stream()
        .sorted()
        .map(
            item ->
                Breach.of(
                    Rule.ANALOGY_HAS_LIMIT,
                    "precedent '" + item + "' is printed without a limit of the analogy",
                    "a precedent with analogyLimits, in a template with a slot precedents"))
        .toList();
  }
}
