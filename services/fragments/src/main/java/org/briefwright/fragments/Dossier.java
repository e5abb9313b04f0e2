package org.briefwright.fragments;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.briefwright.items.Item;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Everything that the library holds to answer a topic's question, at one sequence number: the
/// topic, the topics narrower than it however far down, the fragments that belong to any of them,
/// with their relations, and every source that they cite. Only approved versions are in it, so a
/// relation or a citation may lead to something that it leaves out.
@Schema(description = "All that the library holds on a topic, as of one sequence number.")
public record Dossier(
    @Schema(description = "The sequence number that it was read at", examples = "412") long asOf,
    Item<Topic> topic,
    @Schema(description = "The topic itself and all narrower ones, in the order of their ids")
        List<Item<Topic>> topics,
    @Schema(description = "In the order of their ids") List<Item<Fragment>> fragments,
    @Schema(description = "All that a fragment cites, in the order of their ids")
        List<Item<Source>> sources) {

  public Dossier {
    requireNonNull(topic, "topic");
    topics = List.copyOf(topics);
    fragments = List.copyOf(fragments);
    sources = List.copyOf(sources);
  }
}
