package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.briefwright.composer.dossier.Template.Role;

/// One slot of the template, filled.
public sealed interface Section {

  Role role();

  String heading();

  /// The name of the place after the section at this index of a brief.
  static String place(int index) {
    return "section-" + (index + 1);
  }

  /// A section of arguments.
  record Passages(Role role, String heading, @JsonProperty("passages") List<Passage> passages)
      implements Section {
    public Passages {
      passages = List.copyOf(passages);
    }
  }

  /// A section of precedents, printed as a table.
  record Cases(Role role, String heading, @JsonProperty("cases") List<CaseRow> cases)
      implements Section {
    public Cases {
      cases = List.copyOf(cases);
    }
  }
}
