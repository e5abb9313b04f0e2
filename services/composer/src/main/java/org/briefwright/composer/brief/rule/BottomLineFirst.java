package org.briefwright.composer.brief.rule;

import java.util.List;
import org.briefwright.composer.brief.Section;
import org.briefwright.composer.dossier.Rule;
import org.briefwright.composer.dossier.Template.Role;

/// The first section is the bottom line.
final class BottomLineFirst implements HouseRule {

  @Override
  public List<Breach> breaches(Printed brief) {
    List<Section> sections = brief.brief().sections();
    return !sections.isEmpty() && sections.getFirst().role() == Role.BOTTOM_LINE
        ? List.of()
        : List.of(
            Breach.of(
                Rule.BOTTOM_LINE_FIRST,
                "the brief does not begin with its bottom line",
                "a template whose first slot is a required bottomLine"));
  }
}
