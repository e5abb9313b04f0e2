package org.briefwright.items;

import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;

/// The smallest noun, for the tests of the store itself: it may mention another thing.
public record Thing(
    @NotNull @Slug String id, @NotNull @PlainText(max = 50) String text, String other)
    implements ItemBody {}
