package org.briefwright.precedents;

import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;

/// Whether a precedent has a factor, and why the editors coded it so.
public record CodedFactor(
    @NotNull @Slug String id, @NotNull FactorValue value, @PlainText(max = 400) String reason) {}
