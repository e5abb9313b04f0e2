package org.briefwright.fragments;

import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.PlainText;

/// The place inside a source: `page` "12-14", `article-locator` "5".
public record Locator(@NotNull LocatorLabel label, @NotNull @PlainText(max = 80) String value) {}
