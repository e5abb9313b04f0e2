package org.briefwright.composer.request;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.dossier.TopicFinds;
import org.briefwright.language.Words;

/// Finds the topic that a reader's words mean: by id, by label, by alternative label, else the
/// one that the library's search is sure enough of.
public final class TopicMatcher {

  /// Below it no topic is taken for granted: a reader who gets the nearest chooses, one who gets
  /// another topic's brief may not notice. Set on half of the requests in docs/library.md.
  private static final double CONFIDENT = 0.92;

  private final SortedMap<String, Topic> byId = new TreeMap<>();
  private final Map<String, Topic> byLabel = new HashMap<>();
  private final Map<String, Topic> byAltLabel = new HashMap<>();

  public TopicMatcher(Collection<Topic> topics) {
    topics.forEach(topic -> byId.put(topic.id(), topic));
    for (Topic topic : byId.values()) {
      topic
          .prefLabel()
          .texts()
          .values()
          .forEach(label -> byLabel.putIfAbsent(normal(label), topic));
      topic.altLabels().values().stream()
          .flatMap(List::stream)
          .forEach(label -> byAltLabel.putIfAbsent(normal(label), topic));
    }
  }

  /// The same after some topics changed; this one where none of them did.
  ///
  /// @param ids of those that may have changed
  /// @param now those of them that there are now
  public TopicMatcher with(Collection<String> ids, Collection<Topic> now) {
    SortedMap<String, Topic> changed = new TreeMap<>(byId);
    changed.keySet().removeAll(Set.copyOf(ids));
    now.forEach(topic -> changed.put(topic.id(), topic));
    return changed.equals(byId) ? this : new TopicMatcher(changed.values());
  }

  /// All topics, in the order of their ids.
  public List<Topic> topics() {
    return List.copyOf(byId.values());
  }

  /// How the words were resolved.
  public sealed interface Match {

    /// The topic meant, and by what: `id`, `label`, `altLabel` or `text`.
    record Found(Topic topic, String by, double confidence) implements Match {}

    /// No topic is near enough; these are the nearest, best first.
    record NotFound(List<Topic> nearest) implements Match {}
  }

  /// Whether there is any topic to be meant.
  public boolean isEmpty() {
    return byId.isEmpty();
  }

  /// The topic that the words name, if they name one.
  public Optional<Match> named(String words) {
    String query = normal(words);
    return found(byId.get(words.strip()), "id")
        .or(() -> found(byLabel.get(query), "label"))
        .or(() -> found(byAltLabel.get(query), "altLabel"));
  }

  /// What is meant by words that name no topic, by what the library's search found for them.
  public Match meant(TopicFinds finds) {
    List<Topic> nearest =
        finds.matches().stream().map(find -> byId.get(find.id())).filter(Objects::nonNull).toList();
    if (!nearest.isEmpty() && finds.matches().getFirst().confidence() >= CONFIDENT) {
      return new Match.Found(nearest.getFirst(), "text", finds.matches().getFirst().confidence());
    }
    return new Match.NotFound(nearest);
  }

  private static Optional<Match> found(Topic topic, String by) {
    return Optional.ofNullable(topic).map(held -> new Match.Found(held, by, 1));
  }

  private static String normal(String text) {
    return String.join(" ", Words.of(text));
  }
}
