package org.briefwright.composer.api;

import java.util.List;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.request.TopicSuggestions.Suggestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Topics that may be asked about.
///
/// @param q the words that were typed; empty for all topics
/// @param topics best first
@Schema(name = "Topics", description = "Topics that may be asked about, best first.")
public record TopicsAnswer(
    String q, String lang, LibrarySnapshot snapshot, List<TopicView> topics) {

  /// A topic as somebody who chooses sees it.
  ///
  /// @param matched the label or question that fits what was typed
  @Schema(name = "SuggestedTopic")
  public record TopicView(
      @Schema(examples = "deterrence") String id,
      @Schema(examples = "Deterrence") String label,
      @Schema(examples = "Can an attack be deterred without large foreign forces?") String question,
      @Schema(enumeration = {"label", "altLabel", "question", "text"}) String by,
      String matched) {

    static TopicView of(Suggestion suggestion, String lang) {
      Topic topic = suggestion.topic();
      return new TopicView(
          topic.id(),
          topic.prefLabel().in(lang),
          topic.question().in(lang),
          suggestion.by().code(),
          suggestion.matched());
    }
  }
}
