package org.briefwright.composer.selection;

import com.fasterxml.jackson.annotation.JsonIgnore;

/// A constraint that a selection breaks.
///
/// @param subject the slot, item or key point that it concerns; empty for the whole brief
/// @param detail how, in words for the analyst
/// @param named the fragment or the number that the detail names; empty where it names neither
public record Breach(
    Constraint constraint, String subject, String detail, @JsonIgnore String named) {}
