package org.briefwright.composer.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.web.text.LanguageTag;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;

/// As much of a fragment as its print shows, while it is being written: what is missing is
/// left out. It is not kept.
///
/// @param lang BCP 47; English where it is missing
/// @param stance neutral where it is missing
public record Sample(
    @LanguageTag String lang,
    @PlainText(max = 400) String tag,
    @Valid Body body,
    Stance stance,
    @Size(max = 30) List<@NotNull @Valid Cited> citations) {

  public Sample {
    lang = lang == null ? "en" : lang;
    body = body == null ? new Body(null, null, null) : body;
    stance = stance == null ? Stance.NEUTRAL : stance;
    citations = citations == null ? List.of() : List.copyOf(citations);
  }

  /// The argument in three lengths.
  public record Body(
      @PlainText(max = 2_000, multiline = true) @JsonProperty("short") String brief,
      @PlainText(max = 4_000, multiline = true) String standard,
      @PlainText(max = 8_000, multiline = true) String full) {}

  /// A source that it rests on.
  ///
  /// @param locator kind of place, such as `page`, or null
  /// @param place in the source, or null
  public record Cited(
      @NotNull @Slug String sourceId,
      @PlainText(max = 40) String locator,
      @PlainText(max = 80) String place) {}
}
