package org.briefwright.precedents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.Slug;

/// A precedent's pointer to a source that the fragments service keeps: where in it, in which words,
/// and to what end.
public record Citation(
    @NotNull @Slug String sourceId,
    @Valid Locator locator,
    @Valid Quote quote,
    @NotNull CitationFunction function) {}
