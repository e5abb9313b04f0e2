package org.briefwright.precedents;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.briefwright.web.text.PlainText;

/// How many troops or observers stood behind an arrangement at some date.
public record ForceSize(
    PartialDate date,
    @NotNull @PositiveOrZero @Max(10_000_000) Integer number,
    @PlainText(max = 300) String note) {}
