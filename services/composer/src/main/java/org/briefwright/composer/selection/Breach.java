package org.briefwright.composer.selection;

/// A constraint that a selection breaks.
///
/// @param subject the slot, item or key point that it concerns; empty for the whole brief
/// @param detail how, in words for the analyst
public record Breach(Constraint constraint, String subject, String detail) {}
