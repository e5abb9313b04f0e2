package org.briefwright.fragments;

import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;

/// Whether the case at hand has a factor by which precedents are compared, and why the editors say
/// so. The factors themselves are kept by another service, so `id` is not resolved here.
public record CaseFactor(
    @NotNull @Slug String id, @NotNull FactorValue value, @PlainText(max = 400) String reason) {}
