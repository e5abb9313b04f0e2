package org.briefwright.precedents;

import java.util.List;
import org.briefwright.items.Item;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The precedents that bear on a topic, and all factors to compare them by, at one sequence number.
/// Only approved versions are in it. Of more than 200 precedents it holds the 200 that tell most
/// about the case at hand, so that a brief takes no longer from a larger library.
///
/// @param leftOut precedents beyond those that it holds
@Schema(description = "The precedents on a topic and all factors, as of one sequence number.")
public record Cases(
    @Schema(description = "The sequence number that they were read at", examples = "57") long asOf,
    @Schema(description = "In the order of their ids") List<Item<Factor>> factors,
    @Schema(description = "In the order of their ids") List<Item<Precedent>> precedents,
    @Schema(
            description =
                "How many more precedents there are on these topics; 0 unless there are over 200",
            examples = "0")
        int leftOut) {

  public Cases {
    factors = List.copyOf(factors);
    precedents = List.copyOf(precedents);
  }
}
