package org.briefwright.precedents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.briefwright.items.Contents;
import org.briefwright.items.ItemBody;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;

/// A historical case: who agreed on what, what stood behind it, what became of it, what it teaches,
/// and why it may not teach that elsewhere. Topics and sources are kept by the fragments service,
/// so their ids are not resolved here. `paxCode` is the case's number in the PA-X database of peace
/// agreements.
public record Precedent(
    @NotNull @Slug String id,
    @NotNull @PlainText(max = 160) String name,
    @PlainText(max = 400) String officialName,
    @Valid Dates dates,
    @NotEmpty @Size(max = 40) List<@NotNull @PlainText(max = 120) String> parties,
    @Size(max = 40) List<@NotNull @Valid ThirdParty> thirdParties,
    @PlainText(max = 200) String stage,
    @PlainText(max = 200) String form,
    @PlainText(max = 800) String mechanism,
    @PlainText(max = 400) String mandate,
    @Size(max = 40) List<@NotNull @Valid ForceSize> forceSize,
    @NotNull @Valid Outcome outcome,
    @NotNull @PlainText(max = 800) String lesson,
    @NotEmpty @Size(max = 20) List<@NotNull @PlainText(max = 600) String> analogyLimits,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid CodedFactor> factors,
    @NotEmpty @Size(max = 30) List<@NotNull @Slug String> topics,
    @Size(max = 30) List<@NotNull @Valid Bearing> bearings,
    @NotEmpty @Size(max = 30) List<@NotNull @Valid Citation> citations,
    @PlainText(max = 40) String paxCode,
    @NotNull Tlp tlp)
    implements ItemBody {

  public Precedent {
    parties = Contents.of(parties);
    thirdParties = Contents.of(thirdParties);
    forceSize = Contents.of(forceSize);
    analogyLimits = Contents.of(analogyLimits);
    factors = Contents.of(factors);
    topics = Contents.of(topics);
    bearings = Contents.of(bearings);
    citations = Contents.of(citations);
  }
}
