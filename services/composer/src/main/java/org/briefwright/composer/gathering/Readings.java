package org.briefwright.composer.gathering;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.briefwright.composer.dossier.CaseDossier;
import org.briefwright.composer.dossier.ItemPage;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.dossier.TopicDossier;
import org.briefwright.composer.dossier.TopicFinds;
import org.briefwright.composer.gathering.SnapshotCache.Reading;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// What the content services hold at a snapshot. Each reading is asked for once and kept; one that
/// fails, fails with [ServiceUnavailable] naming its service.
@Singleton
class Readings {

  static final Duration LONGEST_WAIT = Duration.ofSeconds(12);

  private static final int MOST_ITEMS = 1_000;
  private static final int NEAREST = 3;

  private final FragmentsClient fragments;
  private final PrecedentsClient precedents;
  private final TemplatesClient templates;
  private final SnapshotCache cache;

  Readings(
      @RestClient FragmentsClient fragments,
      @RestClient PrecedentsClient precedents,
      @RestClient TemplatesClient templates,
      SnapshotCache cache) {
    this.fragments = fragments;
    this.precedents = precedents;
    this.templates = templates;
    this.cache = cache;
  }

  /// The topic of an id, alone on its page; none where there is no such topic.
  Uni<ItemPage<Topic>> topic(String id, LibrarySnapshot snapshot) {
    return ofFragments(
        "topic/" + id,
        snapshot,
        ItemPage.class,
        () -> fragments.topicsWithIds(List.of(id), 1, snapshot.fragments()));
  }

  /// The topics that the library's own search finds for some words.
  Uni<TopicFinds> topicsFound(String words, LibrarySnapshot snapshot) {
    return ofFragments(
        "topics/" + words,
        snapshot,
        TopicFinds.class,
        () -> fragments.findTopics(words, NEAREST, snapshot.fragments()));
  }

  /// Of a topic with very many fragments the dossier holds those that matter most; one that a
  /// request insists on may be none of them and is then asked for by name.
  Uni<TopicDossier> topicDossier(String topic, List<String> wanted, LibrarySnapshot snapshot) {
    return topicDossierWith(topic, List.of(), snapshot)
        .chain(
            dossier -> {
              List<String> lacking = dossier.lacks(wanted);
              return lacking.isEmpty()
                  ? Uni.createFrom().item(dossier)
                  : topicDossierWith(topic, lacking, snapshot);
            });
  }

  private Uni<TopicDossier> topicDossierWith(
      String topic, List<String> wanted, LibrarySnapshot snapshot) {
    return ofFragments(
        "dossier/" + topic + "/" + String.join(",", wanted),
        snapshot,
        TopicDossier.class,
        () -> fragments.dossier(topic, snapshot.fragments(), wanted));
  }

  /// @param ids at least one, sorted; those that do not exist stay away
  Uni<ItemPage<Source>> sources(List<String> ids, LibrarySnapshot snapshot) {
    return ofFragments(
        "sources/" + String.join(",", ids),
        snapshot,
        ItemPage.class,
        () -> fragments.sources(ids, MOST_ITEMS, snapshot.fragments()));
  }

  /// Of very many precedents those that share most with the topic as it is coded, for its side of
  /// the question and against it.
  Uni<CaseDossier> caseDossier(Topic topic, LibrarySnapshot snapshot) {
    List<String> factors = topic.knownFactors();
    return kept(
        new Reading(
            PrecedentsClient.SERVICE,
            "dossier/" + topic.id() + "/" + String.join(",", factors),
            snapshot.precedents()),
        CaseDossier.class,
        () -> precedents.dossier(topic.id(), factors, snapshot.precedents()));
  }

  Uni<ItemPage<Template>> templates(LibrarySnapshot snapshot) {
    return kept(
        new Reading(TemplatesClient.SERVICE, "templates", snapshot.templates()),
        ItemPage.class,
        () -> templates.templates(MOST_ITEMS, snapshot.templates()));
  }

  private <T> Uni<T> ofFragments(
      String resource, LibrarySnapshot snapshot, Class<? super T> type, Supplier<Uni<T>> read) {
    return kept(new Reading(FragmentsClient.SERVICE, resource, snapshot.fragments()), type, read);
  }

  private <T> Uni<T> kept(Reading reading, Class<? super T> type, Supplier<Uni<T>> read) {
    return ServiceUnavailable.naming(reading.service(), cache.get(reading, type, read));
  }

  /// What a reading brings.
  ///
  /// @throws ServiceUnavailable naming the service that does not answer
  static <T> T await(Uni<T> reading) {
    return reading.await().atMost(LONGEST_WAIT);
  }
}
