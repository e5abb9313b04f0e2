package org.briefwright.composer.selection;

import java.util.List;

/// Cases that a slot shows together or not at all, since one of them alone would mislead: it
/// would look like all there is, or like what speaks for one side only.
///
/// @param cases at least one, in the order of print
record CaseGroup(List<ChosenCase> cases) {

  CaseGroup {
    cases = List.copyOf(cases);
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("a group of no cases");
    }
  }

  int size() {
    return cases.size();
  }

  /// Words that its rows print.
  int words() {
    return cases.stream().mapToInt(ChosenCase::words).sum();
  }
}
