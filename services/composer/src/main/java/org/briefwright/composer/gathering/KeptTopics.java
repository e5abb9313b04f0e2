package org.briefwright.composer.gathering;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.composer.dossier.ChangePage;
import org.briefwright.composer.dossier.ChangePage.Change;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.ItemPage;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.request.TopicMatcher;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/// All topics of the library as they stood at a sequence number. They are read once; from there the
/// log leads to any other number, forwards and backwards, by what happened to topics in between. So
/// a change to anything else costs one small question, however many topics there are.
@Singleton
class KeptTopics {

  private static final String COLLECTION = "topics";
  private static final int STANDS = 20;

  /// So many topics in one answer that it takes a fraction of the time that is waited for it.
  private static final int PAGE = 250;

  /// Topics asked for by id at once, which an address must hold.
  private static final int NAMED = 100;

  /// Of more changes than these all topics are read anew.
  private static final int MOST_CHANGES = 1_000;

  private final FragmentsClient fragments;
  private final AsyncCache<Long, TopicMatcher> stands =
      Caffeine.newBuilder().maximumSize(STANDS).buildAsync();

  /// What was read of the newest library so far.
  private volatile Stand newest;

  private record Stand(long at, TopicMatcher topics) {}

  KeptTopics(@RestClient FragmentsClient fragments) {
    this.fragments = fragments;
  }

  /// The topics as of a sequence number; callers that want the same number share one reading.
  ///
  /// @return fails with [ServiceUnavailable] naming the service that does not answer
  Uni<TopicMatcher> at(long sequence) {
    return ServiceUnavailable.naming(
        FragmentsClient.SERVICE,
        Uni.createFrom()
            .completionStage(
                () ->
                    stands.get(
                        sequence,
                        (at, _) ->
                            read(at).invoke(it -> keep(at, it)).subscribeAsCompletionStage())));
  }

  private synchronized void keep(long at, TopicMatcher topics) {
    if (newest == null || newest.at() < at) {
      newest = new Stand(at, topics);
    }
  }

  private Uni<TopicMatcher> read(long at) {
    Stand known = newest;
    if (known == null) {
      return all(at);
    }
    return changed(Math.min(known.at(), at), Math.max(known.at(), at))
        .chain(
            ids ->
                ids.map(some -> named(some, at).map(now -> after(known, some, now)))
                    .orElseGet(() -> all(at)));
  }

  private static TopicMatcher after(Stand known, List<String> ids, List<Topic> now) {
    return ids.isEmpty() ? known.topics() : known.topics().with(ids, now);
  }

  /// The ids of the topics that changed after one number and up to another; nothing where these are
  /// very many.
  private Uni<Optional<List<String>>> changed(long after, long to) {
    return fragments
        .changesOf(COLLECTION, after, MOST_CHANGES)
        .map(
            page ->
                page.changes().size() == MOST_CHANGES && page.last() < to
                    ? Optional.empty()
                    : Optional.of(idsUpTo(to, page)));
  }

  private static List<String> idsUpTo(long to, ChangePage page) {
    return page.changes().stream()
        .filter(change -> change.sequence() <= to)
        .map(Change::id)
        .distinct()
        .toList();
  }

  /// Those of the topics that are approved at a number.
  private Uni<List<Topic>> named(List<String> ids, long at) {
    if (ids.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    List<String> some = ids.subList(0, Math.min(NAMED, ids.size()));
    return fragments
        .topicsWithIds(some, NAMED, at)
        .chain(
            page ->
                named(ids.subList(some.size(), ids.size()), at)
                    .map(others -> joined(bodies(page), others)));
  }

  private Uni<TopicMatcher> all(long at) {
    return from(null, at).map(TopicMatcher::new);
  }

  private Uni<List<Topic>> from(String cursor, long at) {
    return fragments
        .topics(PAGE, at, cursor)
        .chain(
            page ->
                NextPage.cursor(page)
                    .map(next -> from(next, at).map(others -> joined(bodies(page), others)))
                    .orElseGet(() -> Uni.createFrom().item(bodies(page))));
  }

  private static List<Topic> bodies(RestResponse<ItemPage<Topic>> page) {
    return bodies(page.getEntity());
  }

  private static List<Topic> bodies(ItemPage<Topic> page) {
    return page.items().stream().map(Held::body).toList();
  }

  private static List<Topic> joined(List<Topic> some, List<Topic> others) {
    List<Topic> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
