package org.briefwright.fragments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.briefwright.items.Contents;
import org.briefwright.web.text.HasEnglish;
import org.briefwright.web.text.LanguageTag;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;

/// A point that a fair brief on the topic must make (`required`) or may make, and the side that it
/// is usually made for.
public record KeyPoint(
    @NotNull @Slug String id,
    @HasEnglish @Size(max = 30)
        Map<@LanguageTag String, @NotNull @PlainText(max = 200) String> text,
    @NotNull Stance stance,
    boolean required) {

  public KeyPoint {
    text = Contents.of(text);
  }
}
