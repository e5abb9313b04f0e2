package org.briefwright.fragments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.briefwright.items.Contents;
import org.briefwright.items.ItemBody;
import org.briefwright.web.text.LanguageTag;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;

/// One reusable unit of argument: a `tag` that claims something in one sentence, and the bodies
/// that argue it.
///
/// `stance` answers the neutral question of the topic `question`, the one that it was written for;
/// `alsoAnswers` says what it answers to those of other topics. A key point is
/// `topicId/keyPointId`. `baseScore` is the strength before other fragments are heard, from 0 to 1;
/// it is no probability. Jurisdictions are ISO 3166 alpha-2 codes, or `INT` for international law
/// and affairs.
public record Fragment(
    @NotNull @Slug String id,
    @NotNull @LanguageTag String lang,
    @NotNull @PlainText(max = 160) String tag,
    @NotNull @Valid Body body,
    @NotNull Kind kind,
    @NotEmpty @Size(max = 20) List<@NotNull @Slug String> topics,
    @Slug String question,
    @NotNull Stance stance,
    @Size(max = 20) List<@NotNull @Valid Answer> alsoAnswers,
    @Size(max = 20)
        List<
                @NotNull
                @Pattern(
                    regexp = Slug.PATTERN + "/" + Slug.PATTERN,
                    message =
                        "must be a topic's id and its key point's, such as deterrence/own-forces")
                @Size(max = 2 * Slug.MAX + 1) String>
            keyPoints,
    @Size(max = 50) List<@NotNull @Valid Relation> relations,
    @Size(max = 30) List<@NotNull @Valid Citation> citations,
    @NotNull @DecimalMin("0") @DecimalMax("1") Double baseScore,
    @NotNull Confidence confidence,
    Likelihood likelihood,
    @NotNull Nature nature,
    @Slug String figure,
    @NotEmpty List<@NotNull Audience> audiences,
    @NotEmpty @Size(max = 30) List<@NotNull @PlainText(max = 3) String> jurisdictions,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate reviewBy,
    @NotNull Tlp tlp,
    @NotNull @PlainText(max = 100) String owner)
    implements ItemBody {

  public Fragment {
    topics = Contents.of(topics);
    alsoAnswers = Contents.of(alsoAnswers);
    keyPoints = Contents.of(keyPoints);
    relations = Contents.of(relations);
    citations = Contents.of(citations);
    audiences = Contents.of(audiences);
    jurisdictions = Contents.of(jurisdictions);
  }
}
