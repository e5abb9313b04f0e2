package org.briefwright.composer.request;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.language.Words;

/// Which topics a reader may mean who has typed part of a name: those of which some label, in any
/// language, or the question has a word that begins with each word typed.
public final class TopicSuggestions {

  private final List<Topic> topics;

  public TopicSuggestions(List<Topic> topics) {
    this.topics = topics.stream().sorted(Comparator.comparing(Topic::id)).toList();
  }

  /// By what a topic was found: the constants are in the order of how well it fits.
  public enum By {
    LABEL("label"),
    ALT_LABEL("altLabel"),
    QUESTION("question"),
    TEXT("text");

    private final String code;

    By(String code) {
      this.code = code;
    }

    /// The name in answers.
    public String code() {
      return code;
    }
  }

  /// A topic and the words of it that fit.
  ///
  /// @param matched the label or question that was found, as it is written
  public record Suggestion(Topic topic, By by, String matched) {}

  /// The best first; every topic by its label where nothing is typed.
  ///
  /// @param lang of the question, and by whose labels topics that fit alike are ordered
  public List<Suggestion> of(String typed, String lang) {
    List<String> begins = Words.of(typed);
    Comparator<Suggestion> order =
        Comparator.comparing(Suggestion::by)
            .thenComparing(one -> !startsWith(one.matched(), begins))
            .thenComparing(one -> one.topic().prefLabel().in(lang))
            .thenComparing(one -> one.topic().id());
    return topics.stream()
        .map(topic -> fitting(topic, begins, lang))
        .flatMap(Optional::stream)
        .sorted(order)
        .toList();
  }

  private static Optional<Suggestion> fitting(Topic topic, List<String> begins, String lang) {
    String label = topic.prefLabel().in(lang);
    Stream<Suggestion> labels =
        Stream.concat(Stream.of(label), topic.prefLabel().texts().values().stream())
            .map(text -> new Suggestion(topic, By.LABEL, text));
    Stream<Suggestion> others =
        topic.altLabels().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(entry -> entry.getValue().stream())
            .map(text -> new Suggestion(topic, By.ALT_LABEL, text));
    Stream<Suggestion> question =
        Stream.of(new Suggestion(topic, By.QUESTION, topic.question().in(lang)));
    return Stream.of(labels, others, question)
        .flatMap(each -> each)
        .filter(one -> fits(one.matched(), begins))
        .findFirst();
  }

  private static boolean fits(String text, List<String> begins) {
    List<String> words = Words.of(text);
    return begins.stream().allMatch(begin -> words.stream().anyMatch(it -> it.startsWith(begin)));
  }

  private static boolean startsWith(String text, List<String> begins) {
    List<String> words = Words.of(text);
    return !begins.isEmpty() && !words.isEmpty() && words.getFirst().startsWith(begins.getFirst());
  }
}
