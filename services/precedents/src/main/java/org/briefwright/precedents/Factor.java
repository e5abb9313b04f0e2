package org.briefwright.precedents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.briefwright.items.Contents;
import org.briefwright.items.ItemBody;
import org.briefwright.web.text.HasEnglish;
import org.briefwright.web.text.LanguageTag;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;

/// A neutral feature that a case has, has in part, or lacks; shared by all precedents so that they
/// can be compared. `polarity` says which way it usually pushes, where that is known.
public record Factor(
    @NotNull @Slug String id,
    @HasEnglish @Size(max = 30)
        Map<@LanguageTag String, @NotNull @PlainText(max = 120) String> name,
    @HasEnglish @Size(max = 30)
        Map<@LanguageTag String, @NotNull @PlainText(max = 600) String> definition,
    Polarity polarity)
    implements ItemBody {

  public Factor {
    name = Contents.of(name);
    definition = Contents.of(definition);
  }
}
