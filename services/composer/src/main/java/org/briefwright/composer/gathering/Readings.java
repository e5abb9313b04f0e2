package org.briefwright.composer.gathering;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
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

/// What is read of the three content services. What is read at a sequence number is kept, so that a
/// warm composer asks each service one small question a brief. All of them fail with
/// [ServiceUnavailable] naming the service that does not answer.
@Singleton
class Readings {
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

  /// How far each service has come.
  Uni<LibrarySnapshot> heads(AsOf asOf) {
    return Uni.combine()
        .all()
        .unis(
            named(FragmentsClient.SERVICE, fragments.library(asOf.parameter())),
            named(PrecedentsClient.SERVICE, precedents.library(asOf.parameter())),
            named(TemplatesClient.SERVICE, templates.library(asOf.parameter())))
        .with(
            (one, two, three) ->
                new LibrarySnapshot(one.sequence(), two.sequence(), three.sequence(), asOf.date()));
  }

  /// The topics that the library's search finds for some words.
  Uni<TopicFinds> finds(String words, LibrarySnapshot snapshot) {
    return kept(
        new Reading(FragmentsClient.SERVICE, "topics/" + words, snapshot.fragments()),
        TopicFinds.class,
        () -> fragments.findTopics(words, NEAREST, snapshot.fragments()));
  }

  /// Sources by their ids; one that does not exist stays away.
  Uni<ItemPage<Source>> sources(List<String> ids, LibrarySnapshot snapshot) {
    return kept(
        new Reading(
            FragmentsClient.SERVICE, "sources/" + String.join(",", ids), snapshot.fragments()),
        ItemPage.class,
        () -> fragments.sources(ids, MOST_ITEMS, snapshot.fragments()));
  }

  /// All topics, page by page.
  Uni<ItemPage<Topic>> topics(LibrarySnapshot snapshot) {
    return kept(
        new Reading(FragmentsClient.SERVICE, "topics", snapshot.fragments()),
        ItemPage.class,
        () -> topicsFrom(null, snapshot.fragments()));
  }

  private Uni<ItemPage<Topic>> topicsFrom(String cursor, long at) {
    return fragments
        .topics(MOST_ITEMS, at, cursor)
        .chain(
            page ->
                NextPage.cursor(page)
                    .map(next -> topicsFrom(next, at).map(page.getEntity()::and))
                    .orElseGet(() -> Uni.createFrom().item(page.getEntity())));
  }

  Uni<ItemPage<Template>> templates(LibrarySnapshot snapshot) {
    return kept(
        new Reading(TemplatesClient.SERVICE, "templates", snapshot.templates()),
        ItemPage.class,
        () -> templates.templates(MOST_ITEMS, snapshot.templates()));
  }

  /// Of a topic with very many fragments the dossier holds those that matter most; one that a
  /// request insists on may be none of them and is then asked for by name.
  Uni<TopicDossier> dossier(String topic, List<String> wanted, LibrarySnapshot snapshot) {
    return dossierWith(topic, List.of(), snapshot)
        .chain(
            dossier -> {
              List<String> lacking = dossier.lacks(wanted);
              return lacking.isEmpty()
                  ? Uni.createFrom().item(dossier)
                  : dossierWith(topic, lacking, snapshot);
            });
  }

  private Uni<TopicDossier> dossierWith(
      String topic, List<String> wanted, LibrarySnapshot snapshot) {
    return kept(
        new Reading(
            FragmentsClient.SERVICE,
            "dossier/" + topic + "/" + String.join(",", wanted),
            snapshot.fragments()),
        TopicDossier.class,
        () -> fragments.dossier(topic, snapshot.fragments(), wanted));
  }

  Uni<CaseDossier> cases(String topic, LibrarySnapshot snapshot) {
    return kept(
        new Reading(PrecedentsClient.SERVICE, "dossier/" + topic, snapshot.precedents()),
        CaseDossier.class,
        () -> precedents.dossier(topic, List.of(), snapshot.precedents()));
  }

  private <T> Uni<T> kept(Reading reading, Class<? super T> type, Supplier<Uni<T>> read) {
    return named(reading.service(), cache.get(reading, type, read));
  }

  /// A fault of a service is answered with the service's name.
  private static <T> Uni<T> named(String service, Uni<T> reading) {
    return reading.onFailure().transform(fault -> new ServiceUnavailable(service, fault));
  }
}
