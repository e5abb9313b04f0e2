package org.briefwright.templates;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How long a brief of this kind may become: pages always, and words where that is the tighter
/// bound. A request may ask for more, up to `mostPages`; words then grow in proportion.
@Schema(description = "How long a brief of this kind may become.")
public record Limits(
    @Schema(description = "Pages, 1 to 40", examples = "2") @NotNull @Min(1) @Max(40) Integer pages,
    @Schema(description = "Words of running text, 100 to 20000", examples = "900")
        @Min(100)
        @Max(20_000)
        Integer words,
    @Schema(
            description = "Pages that a request may ask for, at least `pages`; absent: `pages`",
            examples = "4")
        @Min(1)
        @Max(40)
        Integer mostPages) {}
