package org.briefwright.fragments;

import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.Slug;

/// What a fragment answers to the neutral question of a topic, named by the topic's id.
public record Answer(@NotNull @Slug String question, @NotNull Stance stance) {}
