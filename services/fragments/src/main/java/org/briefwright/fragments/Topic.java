package org.briefwright.fragments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.briefwright.items.Contents;
import org.briefwright.items.ItemBody;
import org.briefwright.web.text.HasEnglish;
import org.briefwright.web.text.LanguageTag;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;

/// A concept of the library's thesaurus (after SKOS) together with the neutral question that its
/// arguments answer, the key points of a fair answer, and the case at hand coded by factors.
public record Topic(
    @NotNull @Slug String id,
    @HasEnglish @Size(max = 30)
        Map<@LanguageTag String, @NotNull @PlainText(max = 120) String> prefLabel,
    @Size(max = 30)
        Map<
                @LanguageTag String,
                @NotNull @Size(max = 50) List<@NotNull @PlainText(max = 120) String>>
            altLabels,
    @HasEnglish @Size(max = 30)
        Map<@LanguageTag String, @NotNull @PlainText(max = 600) String> definition,
    @Size(max = 50) List<@NotNull @Slug String> broader,
    @Size(max = 50) List<@NotNull @Slug String> narrower,
    @Size(max = 50) List<@NotNull @Slug String> related,
    @HasEnglish @Size(max = 30)
        Map<@LanguageTag String, @NotNull @PlainText(max = 300) String> question,
    @Size(max = 50) List<@NotNull @Valid KeyPoint> keyPoints,
    @Size(max = 100) List<@NotNull @Valid CaseFactor> factors)
    implements ItemBody {

  public Topic {
    prefLabel = Contents.of(prefLabel);
    altLabels = Contents.of(altLabels);
    definition = Contents.of(definition);
    broader = Contents.of(broader);
    narrower = Contents.of(narrower);
    related = Contents.of(related);
    question = Contents.of(question);
    keyPoints = Contents.of(keyPoints);
    factors = Contents.of(factors);
  }
}
