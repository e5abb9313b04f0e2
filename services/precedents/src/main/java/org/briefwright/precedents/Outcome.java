package org.briefwright.precedents;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.PlainText;

/// What became of an arrangement, until when it lasted and for how many years, in words of the
/// editors.
public record Outcome(
    @NotNull OutcomeStatus status,
    PartialDate until,
    @DecimalMin("0") @DecimalMax("1000") Double yearsHeld,
    @NotNull @PlainText(max = 600) String summary) {}
