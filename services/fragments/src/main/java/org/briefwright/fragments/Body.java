package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Words;

/// A fragment's argument in three lengths, each a text of its own with inline Markdown at most: a
/// sentence to say aloud, a paragraph with its evidence, and one with qualification and context.
public record Body(
    @NotNull
        @PlainText(max = 400, multiline = true)
        @Words(max = Body.SHORT_WORDS)
        @JsonProperty("short")
        String shortText,
    @NotNull @PlainText(max = 1000, multiline = true) @Words(max = Body.STANDARD_WORDS)
        String standard,
    @NotNull @PlainText(max = 2000, multiline = true) @Words(max = Body.FULL_WORDS) String full) {
  public static final int SHORT_WORDS = 30;
  public static final int STANDARD_WORDS = 80;
  public static final int FULL_WORDS = 170;
}
