package org.briefwright.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One entry of the library's log: a version entered a state.
public record Change(
    @Schema(description = "Its number, library-wide, without a gap", examples = "17") long sequence,
    @Schema(examples = "templates") String collection,
    @Schema(examples = "at-a-glance") String id,
    @Schema(examples = "1") int version,
    @Schema(description = "The state that the version entered") ItemState state,
    Instant recordedAt,
    @Schema(examples = "a.editor") String recordedBy,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            description = "What was given as a reason, if anything",
            examples = "Ready for a second pair of eyes")
        String reason) {}
