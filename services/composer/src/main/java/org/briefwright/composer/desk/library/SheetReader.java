package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.api.ArgumentMapAnswer;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.desk.Grounds;
import org.briefwright.composer.desk.Refusals;
import org.briefwright.composer.desk.library.ItemSheet.Bearing;
import org.briefwright.composer.desk.library.ItemSheet.Version;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.dossier.TopicMaterial;
import org.briefwright.composer.gathering.Gatherer;
import org.briefwright.composer.gathering.Shelves;
import org.briefwright.composer.rendition.Aif;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.problem.ProblemException;

/// Reads an item with all that its page shows beside it.
@Singleton
class SheetReader {

  private static final String MOST = "100";

  private final Shelves shelves;
  private final Titles.Reader titles;
  private final Gatherer gatherer;
  private final Refusals refusals;
  private final Writers writers;

  SheetReader(
      Shelves shelves,
      Titles.Reader titles,
      Gatherer gatherer,
      Refusals refusals,
      Writers writers) {
    this.shelves = shelves;
    this.titles = titles;
    this.gatherer = gatherer;
    this.refusals = refusals;
    this.writers = writers;
  }

  /// @param number of the version; 0 for the approved one, else the newest
  ItemSheet read(Collection collection, String id, int number, String lang) {
    List<Holding> versions = versions(collection, id);
    Holding shown =
        number == 0
            ? current(versions)
            : versions.stream()
                .filter(it -> it.version() == number)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no version " + number));
    Titles names = titles.mentionedIn(collection, shown.body(), lang);
    return new ItemSheet(
        collection,
        id,
        shown.version(),
        shown.state(),
        shown.title(collection, lang),
        shown.titleLang(collection, lang),
        collection == Collection.TOPICS ? shown.subtitle(collection, lang) : "",
        shown.recordedBy(),
        day(shown.recordedAt(), lang),
        versions.reversed().stream().map(it -> version(it, lang)).toList(),
        collection == Collection.FRAGMENTS ? strength(shown, lang) : "",
        Part.of(collection, shown, names),
        CitedSource.of(shown.body(), names),
        bearing(collection, id, lang),
        writers.moves(shown.state()),
        null,
        "");
  }

  /// Oldest first.
  List<Holding> versions(Collection collection, String id) {
    return Holding.list(shelves.versions(collection.shelf(), id).body());
  }

  /// The approved version, else the newest.
  static Holding current(List<Holding> versions) {
    return versions.stream()
        .filter(it -> it.state().equals("approved"))
        .findFirst()
        .orElseGet(versions::getLast);
  }

  static Version version(Holding it, String lang) {
    return new Version(
        it.version(), it.state(), it.recordedBy(), day(it.recordedAt(), lang), it.tag());
  }

  static String day(String instant, String lang) {
    return Phrases.in(lang).day(Instant.parse(instant).atZone(ZoneOffset.UTC).toLocalDate());
  }

  /// Known where the fragment is approved and the services answer; a page without it is still
  /// one.
  private String strength(Holding fragment, String lang) {
    String topic = fragment.body().path("question").asText("");
    if (topic.isEmpty() || !fragment.state().equals("approved")) {
      return "";
    }
    return refusals.answer(
        () -> {
          LibrarySnapshot now = gatherer.pin(BriefRequest.on("any", null)).await();
          TopicMaterial material = gatherer.material(topic, lang, now);
          return ArgumentMapAnswer.whole(material, lang, Tlp.RED).nodes().stream()
              .filter(node -> node.nodeID().equals(fragment.id()) && node.strength() != null)
              .map(Aif.Node::strength)
              .findFirst()
              .map(Grounds::inWord)
              .orElse("");
        },
        _ -> "");
  }

  /// What others say about an item, or rest on it, as far as the services answer.
  List<Bearing> bearing(Collection collection, String id, String lang) {
    List<Bearing> found = new ArrayList<>();
    switch (collection) {
      case FRAGMENTS ->
          ask(Collection.FRAGMENTS, "target", id)
              .forEach(
                  it ->
                      found.add(
                          bearing(
                              "type." + ItemSheet.relation(it.body(), id),
                              Collection.FRAGMENTS,
                              it,
                              lang)));
      case SOURCES -> {
        for (Collection citing : List.of(Collection.FRAGMENTS, Collection.PRECEDENTS)) {
          ask(citing, "source", id)
              .forEach(
                  it ->
                      found.add(bearing("function." + function(it.body(), id), citing, it, lang)));
        }
      }
      case TOPICS, PRECEDENTS -> {}
    }
    found.sort(Comparator.comparing(Bearing::how).thenComparing(Bearing::title));
    return found;
  }

  private List<Holding> ask(Collection collection, String filter, String id) {
    return refusals.answer(
        () ->
            Holding.list(
                shelves
                    .list(collection.shelf(), Map.of(filter, List.of(id), "limit", List.of(MOST)))
                    .body()),
        _ -> List.of());
  }

  private static Bearing bearing(String how, Collection collection, Holding item, String lang) {
    return new Bearing(
        how, collection, item.id(), item.title(collection, lang), item.titleLang(collection, lang));
  }

  private static String function(JsonNode body, String source) {
    for (JsonNode citation : body.path("citations")) {
      if (citation.path("sourceId").asText().equals(source)) {
        return citation.path("function").asText();
      }
    }
    return "";
  }
}
