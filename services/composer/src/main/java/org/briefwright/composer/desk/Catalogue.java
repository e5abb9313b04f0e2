package org.briefwright.composer.desk;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.gathering.Gatherer;
import org.briefwright.composer.request.BriefRequest;

/// What there is to choose from: the library's topics and kinds of brief as they stand now.
///
/// @param topics in the order of their labels
/// @param templates shortest first
record Catalogue(List<Topic> topics, List<Template> templates) {

  static final Catalogue EMPTY = new Catalogue(List.of(), List.of());

  /// Reads it.
  @Singleton
  static class Reader {
    private final Gatherer gatherer;

    Reader(Gatherer gatherer) {
      this.gatherer = gatherer;
    }

    Catalogue read(String lang) {
      LibrarySnapshot now = gatherer.pin(BriefRequest.on("any", null)).await();
      return new Catalogue(
          gatherer.topics(now).stream()
              .sorted(Comparator.comparing(topic -> topic.prefLabel().in(lang)))
              .toList(),
          gatherer.templates(now).stream()
              .map(Held::body)
              .sorted(
                  Comparator.comparingInt((Template it) -> it.limits().pages())
                      .thenComparing(it -> !it.id().equals(USUAL))
                      .thenComparing(Template::id))
              .toList());
    }
  }

  /// A topic's label, or its id where it is not among these.
  String topicLabel(String id, String lang) {
    return topics.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(it -> it.prefLabel().in(lang))
        .orElse(id);
  }

  /// A template's name, or its id where it is not among these.
  String templateName(String id, String lang) {
    return templates.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(it -> it.name().in(lang))
        .orElse(id);
  }

  /// The kind of brief that a request without one gets.
  static final String USUAL = BriefRequest.on("any", null).templateOrDefault();
}
