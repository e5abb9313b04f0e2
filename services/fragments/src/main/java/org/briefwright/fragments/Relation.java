package org.briefwright.fragments;

import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.Slug;

/// How a fragment bears on another: it supports, attacks, rephrases or refines `target`.
public record Relation(@NotNull RelationType type, @NotNull @Slug String target) {}
