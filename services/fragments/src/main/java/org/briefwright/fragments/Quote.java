package org.briefwright.fragments;

import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.PlainText;

/// The quoted words as they stand in the source, and what stands right before and after them there,
/// so that they are found again after the source has been edited (a W3C TextQuoteSelector).
public record Quote(
    @NotNull @PlainText(max = 1000, multiline = true) String exact,
    @PlainText(max = 200, multiline = true) String prefix,
    @PlainText(max = 200, multiline = true) String suffix) {}
