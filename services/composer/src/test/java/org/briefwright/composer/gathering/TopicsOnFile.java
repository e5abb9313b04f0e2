package org.briefwright.composer.gathering;

import io.smallrye.mutiny.Uni;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.composer.dossier.ChangePage;
import org.briefwright.composer.dossier.ChangePage.Change;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.ItemPage;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.composer.dossier.Topic;
import org.jboss.resteasy.reactive.RestResponse;

/// A library of topics alone, with its log, that answers as the service does and counts what it is
/// asked for.
final class TopicsOnFile {

  private final List<Change> log = new ArrayList<>();
  private final List<Topic> bodies = new ArrayList<>();
  private boolean away;
  private int pages;
  private int named;

  /// It as the composer meets it. No class may implement the client, or the service under test
  /// would serve its routes.
  FragmentsClient client() {
    return (FragmentsClient)
        Proxy.newProxyInstance(
            FragmentsClient.class.getClassLoader(),
            new Class<?>[] {FragmentsClient.class},
            (_, method, arguments) ->
                TopicsOnFile.class
                    .getDeclaredMethod(method.getName(), method.getParameterTypes())
                    .invoke(this, arguments));
  }

  /// Somebody approves a topic.
  ///
  /// @param label null to withdraw it
  TopicsOnFile put(String id, String label) {
    bodies.add(label == null ? null : topic(id, label));
    return change("topics", id);
  }

  /// Somebody changes something else.
  TopicsOnFile change(String collection, String id) {
    if (bodies.size() == log.size()) {
      bodies.add(null);
    }
    log.add(new Change(head() + 1, collection, id, 1, "approved", Instant.EPOCH));
    return this;
  }

  void away(boolean isAway) {
    away = isAway;
  }

  long head() {
    return log.size();
  }

  /// Lists of all topics that were read, page by page.
  int pages() {
    return pages;
  }

  /// Topics that were asked for by their ids.
  int named() {
    return named;
  }

  /// What stood at a number, by id.
  Map<String, Topic> at(long sequence) {
    Map<String, Topic> standing = new TreeMap<>();
    for (Change change : log) {
      if (change.sequence() <= sequence && change.collection().equals("topics")) {
        standing.put(change.id(), bodies.get((int) change.sequence() - 1));
      }
    }
    standing.values().removeIf(topic -> topic == null);
    return standing;
  }

  private static Topic topic(String id, String label) {
    LanguageMap text = new LanguageMap(Map.of("en", label));
    return new Topic(id, text, Map.of(), text, text, List.of(), List.of());
  }

  private static ItemPage<Topic> page(List<Topic> topics) {
    return new ItemPage<>(topics.stream().map(it -> new Held<>(it.id(), 1, it)).toList());
  }

  private <T> Uni<T> answer(T answer) {
    return away
        ? Uni.createFrom().failure(new IllegalStateException("away"))
        : Uni.createFrom().item(answer);
  }

  Uni<RestResponse<ItemPage<Topic>>> topics(int limit, long asOf, String cursor) {
    pages++;
    int from = cursor == null ? 0 : Integer.parseInt(cursor);
    List<Topic> all = List.copyOf(at(asOf).values());
    int to = Math.min(from + limit, all.size());
    RestResponse.ResponseBuilder<ItemPage<Topic>> page =
        RestResponse.ResponseBuilder.ok(page(all.subList(from, to)));
    return answer(
        (to == all.size()
                ? page
                : page.header("Link", "<http://here/v1/topics?cursor=" + to + ">; rel=\"next\""))
            .build());
  }

  Uni<ItemPage<Topic>> topicsWithIds(List<String> ids, int limit, long asOf) {
    named += ids.size();
    return answer(
        page(at(asOf).values().stream().filter(it -> ids.contains(it.id())).limit(limit).toList()));
  }

  Uni<ChangePage> changesOf(String collection, long after, int limit) {
    List<Change> some =
        log.stream()
            .filter(it -> it.sequence() > after && it.collection().equals(collection))
            .limit(limit)
            .toList();
    return answer(new ChangePage(some, some.isEmpty() ? after : some.getLast().sequence()));
  }
}
