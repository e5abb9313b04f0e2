package org.briefwright.fragments;

import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.Slug;

/// How a fragment bears on another: it supports, attacks, rephrases or refines `target`. Of an
/// attack, `manner` says what it denies, where the rule in docs/arguments.md would guess wrong.
public record Relation(
    @NotNull RelationType type, @NotNull @Slug String target, AttackManner manner) {

  /// A relation whose manner, if it is an attack, follows from the rule.
  public Relation(RelationType type, String target) {
    this(type, target, null);
  }
}
