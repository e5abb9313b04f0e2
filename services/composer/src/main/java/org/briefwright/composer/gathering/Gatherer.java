package org.briefwright.composer.gathering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefwright.composer.dossier.CaseDossier;
import org.briefwright.composer.dossier.Citation;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.dossier.TopicDossier;
import org.briefwright.composer.dossier.TopicMaterial;
import org.briefwright.composer.dossier.Uniting;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.TopicMatcher.Match;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// Reads the three content services side by side: first how far each has come, which pins the
/// snapshot, then what the request needs as of exactly there. What is read at a sequence number
/// is kept, so that a warm composer asks each service one small question a brief.
@ApplicationScoped
public class Gatherer {

  private final Pinning pinning;
  private final Readings readings;
  private final TopicNames names;

  Gatherer(Pinning pinning, Readings readings, TopicNames names) {
    this.pinning = pinning;
    this.readings = readings;
    this.names = names;
  }

  /// Begins to pin the snapshot that a request is to be composed on.
  ///
  /// @return fails with [ServiceUnavailable] naming the service that does not answer
  public Pin pin(BriefRequest request) {
    return pinning.pin(request);
  }

  /// The topics of the library at a snapshot, for resolving a request and for showing what
  /// there is.
  public List<Topic> topics(LibrarySnapshot snapshot) {
    return names.topics(snapshot);
  }

  /// The topics that the library's search finds for some words, best first; none where it has no
  /// topics at all.
  public List<Topic> nearest(String words, LibrarySnapshot snapshot) {
    return switch (names.match(words, snapshot)) {
      case Match.Found found -> List.of(found.topic());
      case Match.NotFound none -> none.nearest();
    };
  }

  /// The templates of the library at a snapshot.
  public List<Held<Template>> templates(LibrarySnapshot snapshot) {
    return Readings.await(readings.templates(snapshot)).items();
  }

  /// Gathers the dossier for a request.
  ///
  /// @throws TopicNotFound with the nearest topics
  /// @throws ServiceUnavailable naming the service that does not answer
  public Dossier gather(BriefRequest request, LibrarySnapshot snapshot) {
    List<Topic> topics = topics(request, snapshot);
    List<Uni<Material>> asked =
        topics.stream().map(topic -> material(topic, request.include(), snapshot)).toList();
    List<Material> read = Readings.await(Uni.join().all(asked).andFailFast());
    Held<Template> template = template(request, templates(snapshot));
    Requests.check(
        request,
        template.body(),
        read.stream().map(Material::topic).toList(),
        read.stream().map(Material::cases).toList());
    return Uniting.of(read.stream().map(it -> dossier(request, it, template, snapshot)).toList());
  }

  private record Material(TopicDossier topic, CaseDossier cases) {}

  /// @param wanted ids of fragments that the request insists on
  private Uni<Material> material(Topic topic, List<String> wanted, LibrarySnapshot snapshot) {
    return Uni.combine()
        .all()
        .unis(
            readings.topicDossier(topic.id(), wanted, snapshot),
            readings.caseDossier(topic, snapshot))
        .with(Material::new);
  }

  /// The topics that are asked about, each once.
  private List<Topic> topics(BriefRequest request, LibrarySnapshot snapshot) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    List<String> asked = request.allTopics();
    for (int i = 0; i < asked.size(); i++) {
      switch (names.match(asked.get(i), snapshot)) {
        case Match.Found found -> topics.putIfAbsent(found.topic().id(), found.topic());
        case Match.NotFound none ->
            throw new TopicNotFound(asked.get(i), BriefRequest.topicField(i), none.nearest());
      }
    }
    return List.copyOf(topics.values());
  }

  private Dossier dossier(
      BriefRequest request, Material read, Held<Template> template, LibrarySnapshot snapshot) {
    TopicDossier material = read.topic();
    return new Dossier(
        snapshot,
        material.topic(),
        material.topics().stream().filter(it -> !it.id().equals(material.topic().id())).toList(),
        material.fragmentsIn(request.langOrDefault()),
        sources(material, read.cases(), snapshot),
        factorNames(read.cases()),
        read.cases().precedents(),
        template,
        material.figures().stream().collect(Collectors.toMap(Held::id, Function.identity())));
  }

  /// Gathers what there is on a topic, without a template.
  ///
  /// @param topic its id
  /// @throws ProblemException when there is no such topic, or not in this language
  /// @throws ServiceUnavailable naming the service that does not answer
  public TopicMaterial material(String topic, String lang, LibrarySnapshot snapshot) {
    Topic known =
        names
            .withId(topic, snapshot)
            .orElseThrow(() -> ProblemException.notFound("There is no topic '" + topic + "'"));
    Set<String> languages = known.prefLabel().texts().keySet();
    if (!languages.contains(lang)) {
      throw ProblemException.parameter("lang", "the topic has " + String.join(", ", languages));
    }
    return material(known, lang, snapshot);
  }

  /// Gathers what there is on those of these topics that the library has at the snapshot, in the
  /// order in which they are named.
  ///
  /// @param lang a topic that is not in this language is not left out
  /// @throws ServiceUnavailable naming the service that does not answer
  public List<TopicMaterial> materials(List<String> ids, String lang, LibrarySnapshot snapshot) {
    return ids.stream()
        .flatMap(id -> names.withId(id, snapshot).stream())
        .map(topic -> material(topic, lang, snapshot))
        .toList();
  }

  private TopicMaterial material(Topic topic, String lang, LibrarySnapshot snapshot) {
    Material read = Readings.await(material(topic, List.of(), snapshot));
    return new TopicMaterial(
        snapshot,
        read.topic().topic(),
        read.topic().fragmentsIn(lang),
        factorNames(read.cases()),
        read.cases().precedents(),
        sources(read.topic(), read.cases(), snapshot),
        read.topic().figures());
  }

  private static Held<Template> template(BriefRequest request, List<Held<Template>> templates) {
    String wanted = request.templateOrDefault();
    return templates.stream()
        .filter(it -> it.id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    List.of(
                        new Violation(
                            "/template",
                            templates.stream()
                                .map(Held::id)
                                .collect(
                                    Collectors.joining(
                                        ", ",
                                        "there is no template '" + wanted + "'; accepted are ",
                                        ""))))));
  }

  private static Map<String, LanguageMap> factorNames(CaseDossier cases) {
    Map<String, LanguageMap> names = new TreeMap<>();
    cases.factors().forEach(factor -> names.put(factor.id(), factor.body().name()));
    return names;
  }

  /// Sources cited by precedents live at `fragments`; those that its dossier did not bring are
  /// asked for by id. One that does not exist stays away, which keeps its precedent out of the
  /// brief.
  private Map<String, Held<Source>> sources(
      TopicDossier material, CaseDossier cases, LibrarySnapshot snapshot) {
    Map<String, Held<Source>> sources = new TreeMap<>();
    material.sources().forEach(source -> sources.put(source.id(), source));
    TreeSet<String> missing =
        cases.precedents().stream()
            .flatMap(held -> held.body().citations().stream())
            .map(Citation::sourceId)
            .filter(id -> !sources.containsKey(id))
            .collect(Collectors.toCollection(TreeSet::new));
    if (!missing.isEmpty()) {
      Readings.await(readings.sources(List.copyOf(missing), snapshot))
          .items()
          .forEach(source -> sources.put(source.id(), source));
    }
    return sources;
  }
}
