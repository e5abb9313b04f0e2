package org.briefwright.fragments;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.briefwright.items.Item;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the library holds to answer a topic's question, at one sequence number: the topic, the
/// topics narrower than it however far down, the fragments that belong to any of them, with their
/// relations, translations and figures, and every source that they cite. Of more than 300 fragments
/// it holds the 300 that matter most, so that a brief takes no longer from a larger library. Only
/// approved versions are in it, so a relation or a citation may lead to something that it leaves
/// out.
///
/// @param leftOut fragments beyond those that it holds
@Schema(description = "What the library holds on a topic, as of one sequence number.")
public record Dossier(
    @Schema(description = "The sequence number that it was read at", examples = "412") long asOf,
    Item<Topic> topic,
    @Schema(description = "The topic itself and all narrower ones, in the order of their ids")
        List<Item<Topic>> topics,
    @Schema(description = "In the order of their ids") List<Item<Fragment>> fragments,
    @Schema(
            description =
                "How many more fragments there are on these topics; 0 unless there are over 300",
            examples = "0")
        int leftOut,
    @Schema(description = "The fragments' words in other languages, in the order of their ids")
        List<Item<Translation>> translations,
    @Schema(description = "The data that the fragments argue from, in the order of their ids")
        List<Item<Figure>> figures,
    @Schema(description = "All that a fragment or a figure cites, in the order of their ids")
        List<Item<Source>> sources) {

  public Dossier {
    requireNonNull(topic, "topic");
    topics = List.copyOf(topics);
    fragments = List.copyOf(fragments);
    translations = List.copyOf(translations);
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
  }
}
