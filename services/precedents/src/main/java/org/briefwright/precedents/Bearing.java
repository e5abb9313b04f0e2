package org.briefwright.precedents;

import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;
import org.briefwright.web.text.Words;

/// Which side of a topic's question a precedent speaks for, and how, in one sentence.
public record Bearing(
    @NotNull @Slug String topic,
    @NotNull Stance stance,
    @NotNull @PlainText(max = 400) @Words(max = 30) String point) {}
