package org.briefwright.composer.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.request.Audience;
import org.briefwright.composer.request.Posture;

/// The page on which a brief is asked for, as its template needs it.
///
/// @param chosen the topic that the form names, or null
/// @param refusal why the last attempt came to nothing, or null
public record AskPage(
    Frame frame,
    AskForm form,
    List<TopicEntry> topics,
    TopicEntry chosen,
    List<TemplateCard> templates,
    List<Option> audiences,
    List<Option> postures,
    List<Option> languages,
    List<Option> ceilings,
    List<Option> confidences,
    List<Option> styles,
    Refusal refusal) {

  /// A topic of the list.
  public record TopicEntry(String id, String label, String question, String address) {}

  /// What stands in the field for the topic.
  public String typed() {
    return chosen == null ? form.first("topic") : chosen.label();
  }

  /// The address of the same form with this topic.
  public String withTopic(String id) {
    return form.with("topic", List.of(id)).address();
  }

  static AskPage of(Frame frame, Texts texts, AskForm form, Catalogue catalogue, Refusal refusal) {
    String lang = frame.lang();
    Phrases phrases = Phrases.in(lang);
    List<TopicEntry> topics =
        catalogue.topics().stream().map(topic -> entry(topic, lang, form)).toList();
    String template = form.first("template").isEmpty() ? Catalogue.USUAL : form.first("template");
    return new AskPage(
        frame,
        form,
        topics,
        named(form.first("topic"), catalogue.topics())
            .map(topic -> entry(topic, lang, form))
            .orElse(null),
        catalogue.templates().stream()
            .map(it -> TemplateCard.of(it, lang, it.id().equals(template)))
            .toList(),
        options(
            form.first("audience"),
            texts.usual(),
            Arrays.stream(Audience.values())
                .map(it -> new Option(it.code(), phrases.get("audience." + it.code()), false))),
        options(
            form.first("posture"),
            texts.usual(),
            Arrays.stream(Posture.values())
                .map(it -> new Option(it.code(), phrases.get("posture." + it.code()), false))),
        options(
            form.first("lang").isEmpty() ? Tongue.ENGLISH.code() : form.first("lang"),
            null,
            Arrays.stream(Tongue.values()).map(it -> new Option(it.code(), it.ownName(), false))),
        options(
            form.first("maxTlp").isEmpty() ? Tlp.CLEAR.code() : form.first("maxTlp"),
            null,
            Arrays.stream(Tlp.values())
                .map(it -> new Option(it.code(), ceiling(it, texts), false))),
        options(
            form.first("confidenceFloor"),
            texts.anyConfidence(),
            Stream.of("moderate", "high")
                .map(it -> new Option(it, phrases.get("confidence." + it), false))),
        options(
            form.first("citationStyle"),
            texts.usual(),
            Arrays.stream(CitationStyle.values())
                .filter(it -> !it.inText())
                .map(it -> new Option(it.id(), it.id(), false))),
        refusal);
  }

  private static TopicEntry entry(Topic topic, String lang, AskForm form) {
    return new TopicEntry(
        topic.id(),
        topic.prefLabel().in(lang),
        topic.question().in(lang),
        form.with("topic", List.of(topic.id())).address());
  }

  private static Optional<Topic> named(String typed, List<Topic> topics) {
    return topics.stream()
        .filter(
            topic ->
                topic.id().equals(typed)
                    || topic.prefLabel().texts().values().stream()
                        .anyMatch(label -> label.equalsIgnoreCase(typed)))
        .findFirst();
  }

  private static String ceiling(Tlp tlp, Texts texts) {
    return switch (tlp) {
      case CLEAR -> texts.tlpClear();
      case GREEN -> texts.tlpGreen();
      case AMBER -> texts.tlpAmber();
      case AMBER_STRICT -> texts.tlpAmberStrict();
      case RED -> texts.tlpRed();
    };
  }

  /// @param none what the empty value is called, or null where one must be chosen
  private static List<Option> options(String chosen, String none, Stream<Option> values) {
    Stream<Option> first =
        none == null ? Stream.empty() : Stream.of(new Option("", none, chosen.isEmpty()));
    return Stream.concat(
            first, values.map(it -> new Option(it.value(), it.label(), it.value().equals(chosen))))
        .toList();
  }
}
