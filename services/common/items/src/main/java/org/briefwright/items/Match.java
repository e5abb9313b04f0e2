package org.briefwright.items;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why an item was found: how well it fits, and its sentences that have the words looked for.
@Schema(description = "Why an item was found.")
public record Match(
    @Schema(examples = "deterrence-own-forces") String id,
    @Schema(examples = "1") int version,
    @Schema(
            description =
                "10,000 times the cosine of the meanings plus half of the share of the words; it"
                    + " of topics 1,000 times the weighed evidence; it orders items and is no"
                    + " probability",
            examples = "7312")
        int score,
    @Schema(
            description =
                "Only of topics, from 0 to 1: how sure it is that this is what the words mean; a"
                    + " brief takes a topic from 0.92",
            examples = "0.97")
        Double confidence,
    @Schema(description = "At most two sentences; none where only the meaning fits")
        List<Highlight> highlights) {
  public Match {
    highlights = List.copyOf(highlights);
  }
}
