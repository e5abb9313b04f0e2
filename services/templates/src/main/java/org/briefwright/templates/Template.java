package org.briefwright.templates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A kind of brief: ordered slots, each with what it takes, how many, and how long.
///
/// Without an audience it serves any. `citationStyle` is the id of a CSL style; absent, it is
/// Chicago's notes and bibliography. `rules` are what every brief of this kind is held to, and
/// `posture` is what it does with the two sides unless a request says otherwise; absent: balanced.
@Schema(description = "A kind of brief: ordered slots, each with what it takes and how many.")
public record Template(
    @Schema(examples = "at-a-glance") @NotNull @Slug String id,
    @Schema(description = "By language; en is required") @NotNull @HasEnglish
        Map<@LanguageTag String, @NotNull @PlainText(max = 120) String> name,
    @Schema(description = "What kind of brief it is", examples = "atAGlance")
        @NotNull
        @PlainText(max = 80)
        String kind,
    @Schema(description = "Languages that it can be composed in", examples = "[\"en\"]")
        @NotEmpty
        @Size(max = 20)
        List<@NotNull @LanguageTag String> langs,
    @Schema(description = "The readers it is made for; absent: any") Audience audience,
    @NotNull @Valid Limits limits,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid Slot> slots,
    @Schema(description = "Id of a CSL style", examples = Template.DEFAULT_STYLE) @Slug
        String citationStyle,
    @Schema(description = "Where the notes stand") @NotNull Notes notes,
    @Schema(description = "Whether a bibliography closes the brief", examples = "true") @NotNull
        Boolean bibliography,
    @Schema(description = "What each brief of this kind is held to") @Size(max = 20)
        List<@NotNull Rule> rules,
    @Schema(description = "What it does with the two sides; absent: balanced") Posture posture,
    @Schema(
            description = "What it may draw where there is room; none: no pictures",
            examples = "[\"figure\"]")
        @Size(max = 4)
        List<@NotNull Picture> pictures)
    implements ItemBody {

  public static final String DEFAULT_STYLE = "chicago-notes-bibliography";

  public Template {
    name = name == null ? null : Contents.of(name);
    langs = Contents.of(langs);
    slots = Contents.of(slots);
    citationStyle = citationStyle == null ? DEFAULT_STYLE : citationStyle;
    rules = Contents.of(rules);
    pictures = Contents.of(pictures);
  }
}
