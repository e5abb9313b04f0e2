package org.briefwright.composer.gathering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.request.TopicMatcher;
import org.briefwright.composer.request.TopicMatcher.Match;

/// Finds the topics that a reader's words mean. Words that name none are looked for at the
/// snapshot, so that they mean the same for ever.
@Singleton
class TopicNames {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,39}");

  private final Readings readings;
  private final KeptTopics kept;

  TopicNames(Readings readings, KeptTopics kept) {
    this.readings = readings;
    this.kept = kept;
  }

  List<Topic> topics(LibrarySnapshot snapshot) {
    return all(snapshot).topics();
  }

  /// Who names a topic by its id does not wait until all topics of a large library are read.
  Match match(String words, LibrarySnapshot snapshot) {
    return withId(words.strip(), snapshot)
        .<Match>map(topic -> new Match.Found(topic, "id", 1))
        .orElseGet(() -> matchNames(words, snapshot));
  }

  /// The topic of an id; nothing where there is none.
  Optional<Topic> withId(String id, LibrarySnapshot snapshot) {
    return ID.matcher(id).matches()
        ? Readings.await(readings.topic(id, snapshot)).items().stream().map(Held::body).findFirst()
        : Optional.empty();
  }

  private Match matchNames(String words, LibrarySnapshot snapshot) {
    TopicMatcher matcher = all(snapshot);
    if (matcher.isEmpty()) {
      return new Match.NotFound(List.of());
    }
    return matcher
        .named(words)
        .orElseGet(() -> matcher.meant(Readings.await(readings.topicsFound(words, snapshot))));
  }

  private TopicMatcher all(LibrarySnapshot snapshot) {
    return Readings.await(kept.at(snapshot.fragments()));
  }
}
