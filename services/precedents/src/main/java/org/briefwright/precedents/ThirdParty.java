package org.briefwright.precedents;

import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.PlainText;

/// An outsider to the arrangement and what it did: guarantor, mediator, monitor.
public record ThirdParty(
    @NotNull @PlainText(max = 120) String name, @NotNull @PlainText(max = 300) String role) {}
