package org.briefwright.composer.brief.rule;

import org.briefwright.composer.dossier.Rule;

/// A rule that a brief breaks.
///
/// @param item the fragment that breaks it, or null where no single one does
/// @param mayShorten whether the same fragment in fewer words might keep it
/// @param what what is wrong
/// @param remedy what would satisfy the rule
public record Breach(Rule rule, String item, boolean mayShorten, String what, String remedy) {

  static Breach of(Rule rule, String what, String remedy) {
    return new Breach(rule, null, false, what, remedy);
  }
}
