package org.briefwright.composer.gathering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
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

  private static final int MATCHERS = 20;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,39}");

  private final Readings readings;

  /// By the sequence number of `fragments`: what a matcher knows of the topics' words is made
  /// once.
  private final Cache<Long, TopicMatcher> matchers =
      Caffeine.newBuilder().maximumSize(MATCHERS).build();

  TopicNames(Readings readings) {
    this.readings = readings;
  }

  List<Topic> topics(LibrarySnapshot snapshot) {
    return Readings.await(readings.topics(snapshot)).items().stream().map(Held::body).toList();
  }

  /// Who names a topic by its id does not wait until all topics of a large library are read.
  Match match(String words, LibrarySnapshot snapshot) {
    String id = words.strip();
    if (ID.matcher(id).matches()) {
      List<Held<Topic>> named = Readings.await(readings.topic(id, snapshot)).items();
      if (!named.isEmpty()) {
        return new Match.Found(named.getFirst().body(), "id", 1);
      }
    }
    return matchNames(words, snapshot);
  }

  private Match matchNames(String words, LibrarySnapshot snapshot) {
    TopicMatcher matcher =
        matchers.get(snapshot.fragments(), _ -> new TopicMatcher(topics(snapshot)));
    if (matcher.isEmpty()) {
      return new Match.NotFound(List.of());
    }
    return matcher
        .named(words)
        .orElseGet(() -> matcher.meant(Readings.await(readings.topicsFound(words, snapshot))));
  }
}
