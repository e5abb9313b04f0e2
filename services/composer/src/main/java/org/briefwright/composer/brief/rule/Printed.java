package org.briefwright.composer.brief.rule;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.CaseRow;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.brief.Section;
import org.briefwright.composer.dossier.Template.Role;

/// A brief as it is printed: what the rules are checked on.
public record Printed(Brief brief, Measure measure, int pageLimit) {

  /// What the typesetter made of it.
  public interface Measure {

    int pages();

    /// Lines of print that a passage takes.
    ///
    /// @param place [Passage#place]
    int linesOf(String place);
  }

  List<Section.Passages> sections() {
    List<Section.Passages> sections = new ArrayList<>();
    for (Section section : brief.sections()) {
      if (section instanceof Section.Passages passages) {
        sections.add(passages);
      }
    }
    return sections;
  }

  List<Passage> passages() {
    return sections().stream().flatMap(section -> section.passages().stream()).toList();
  }

  List<Passage> passagesIn(Role role) {
    return sections().stream()
        .filter(section -> section.role() == role)
        .flatMap(section -> section.passages().stream())
        .toList();
  }

  List<CaseRow> cases() {
    List<CaseRow> rows = new ArrayList<>();
    for (Section section : brief.sections()) {
      if (section instanceof Section.Cases cases) {
        rows.addAll(cases.cases());
      }
    }
    return rows;
  }
}
