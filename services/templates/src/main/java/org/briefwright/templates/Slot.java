package org.briefwright.templates;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.briefwright.items.Contents;
import org.briefwright.web.text.HasEnglish;
import org.briefwright.web.text.LanguageTag;
import org.briefwright.web.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One section of a brief and what may fill it.
///
/// `kinds` are the kinds of fragment it takes, best first (none: any); `bodySizes` the sizes they
/// may be printed in, largest wish first. What does not fit goes by `overflow`.
@Schema(description = "One section of a brief and what may fill it.")
public record Slot(
    @Schema(description = "What the section does in the brief") @NotNull Role role,
    @Schema(description = "By language; en is required") @NotNull @HasEnglish
        Map<@LanguageTag String, @NotNull @PlainText(max = 120) String> heading,
    @Schema(description = "Its place, from 1; no two slots share one", examples = "1")
        @NotNull
        @Min(1)
        @Max(100)
        Integer order,
    @Schema(description = "Whether a brief without it is refused", examples = "true") @NotNull
        Boolean required,
    @Schema(description = "Least number of entries", examples = "1") @NotNull @Min(0) @Max(50)
        Integer min,
    @Schema(description = "Greatest number of entries", examples = "3") @NotNull @Min(1) @Max(50)
        Integer max,
    @Schema(description = "Kinds of fragment it takes, best first; none: any") @Size(max = 7)
        List<@NotNull FragmentKind> kinds,
    @Schema(description = "Which side's arguments it takes") @NotNull SlotStance stance,
    @Schema(description = "Sizes it may be printed in, best first") @NotEmpty @Size(max = 3)
        List<@NotNull BodySize> bodySizes,
    @Schema(description = "What happens to entries that do not fit") @NotNull Overflow overflow) {

  public Slot {
    heading = heading == null ? null : Contents.of(heading);
    kinds = Contents.of(kinds);
    bodySizes = Contents.of(bodySizes);
  }
}
