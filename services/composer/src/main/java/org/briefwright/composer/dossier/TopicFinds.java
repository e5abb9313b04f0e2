package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/// The topics that the library's search finds for some words, best first.
@JsonIgnoreProperties(ignoreUnknown = true)
public record TopicFinds(List<Find> matches) {

  /// A topic, and how sure the search is that it is meant, from 0 to 1.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Find(String id, double confidence) {}

  public TopicFinds {
    matches = List.copyOf(matches);
  }
}
