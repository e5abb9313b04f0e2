package org.briefwright.items;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where the library's log stands: the number of its newest change, 0 while it is empty, and when
/// that was recorded.
public record LibraryHead(
    @Schema(description = "Number of the newest change", examples = "412") long sequence,
    @Schema(description = "When the newest change was recorded") Instant recordedAt) {}
