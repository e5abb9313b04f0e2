package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.briefwright.composer.dossier.FactorCoding;
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

    /// Whether it is printed as one block, a box or a table, so that pictures of its passages stand
    /// below it and not between them.
    @JsonIgnore
    public boolean isOneBlock() {
      return isOneBlock(role);
    }

    static boolean isOneBlock(Role role) {
      return role == Role.BOTTOM_LINE
          || role == Role.RECOMMENDATION
          || role == Role.EVIDENCE_ASSESSMENT;
    }
  }

  /// A section of precedents, printed as a table.
  record Cases(Role role, String heading, @JsonProperty("cases") List<CaseRow> cases)
      implements Section {
    public Cases {
      cases = List.copyOf(cases);
    }
  }

  /// The factors of the precedents beside those of the case at hand, printed as a table.
  ///
  /// @param factors their names
  /// @param atHand their values in the case at hand
  record Comparison(
      Role role,
      String heading,
      List<String> factors,
      List<FactorCoding.Value> atHand,
      @JsonProperty("precedents") List<FactorRow> rows)
      implements Section {
    public Comparison {
      factors = List.copyOf(factors);
      atHand = List.copyOf(atHand);
      rows = List.copyOf(rows);
    }
  }
}
