package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.briefwright.items.ItemBody;
import org.briefwright.web.text.LanguageTag;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;
import org.briefwright.web.text.Words;

/// A fragment's words in another language. It names the version that was translated: once the
/// original has moved on, the translation is no longer used until somebody has looked at it again.
///
/// All but the words, such as stance, relations and citations, is the original's.
public record Translation(
    @NotNull @Slug String id,
    @NotNull @LanguageTag String lang,
    @NotNull @Valid Original translationOf,
    @NotNull @PlainText(max = 200) String tag,
    @NotNull @Valid Body body,
    @NotNull @PlainText(max = 100) String owner)
    implements ItemBody {

  /// The version of a fragment that was translated.
  public record Original(@NotNull @Slug String id, @Min(1) int version) {}

  /// The two sizes that are translated. Other languages take more words for the same thought.
  public record Body(
      @NotNull
          @PlainText(max = 500, multiline = true)
          @Words(max = SHORT_WORDS)
          @JsonProperty("short")
          String shortText,
      @NotNull @PlainText(max = 1300, multiline = true) @Words(max = STANDARD_WORDS)
          String standard) {
    public static final int SHORT_WORDS = 35;
    public static final int STANDARD_WORDS = 95;
  }
}
