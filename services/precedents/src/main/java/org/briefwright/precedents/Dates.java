package org.briefwright.precedents;

/// When an arrangement was signed, took effect and ended, each where it applies.
public record Dates(PartialDate signed, PartialDate inForce, PartialDate until) {}
