package org.briefwright.items.api;

import jakarta.validation.constraints.NotNull;
import org.briefwright.items.ItemState;
import org.briefwright.web.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a version shall become, and why.
@Schema(description = "What a version shall become, and why.")
public record TransitionRequest(
    @Schema(
            description = "inReview, approved, draft (sent back) or withdrawn",
            examples = "inReview")
        @NotNull
        ItemState to,
    @Schema(description = "For the log", examples = "Ready for a second pair of eyes")
        @PlainText(max = 1000, multiline = true)
        String reason) {}
