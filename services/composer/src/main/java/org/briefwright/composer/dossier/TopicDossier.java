package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What `fragments` holds on a topic and its narrower topics.
///
/// @param topics the topic and its narrower ones
/// @param fragments as they speak on the topic: see [Fragment#on]
/// @param leftOut fragments beyond those that matter most, which are not in it
@JsonIgnoreProperties(ignoreUnknown = true)
public record TopicDossier(
    Held<Topic> topic,
    List<Held<Topic>> topics,
    List<Held<Fragment>> fragments,
    int leftOut,
    List<Held<Translation>> translations,
    List<Held<Figure>> figures,
    List<Held<Source>> sources) {

  public TopicDossier {
    String id = topic.id();
    fragments = fragments.stream().map(held -> held.with(held.body().on(id))).toList();
    translations = List.copyOf(translations);
    figures = List.copyOf(figures);
  }

  /// Those of some fragments that may be on the topic and were left out.
  public List<String> lacks(List<String> ids) {
    if (leftOut == 0) {
      return List.of();
    }
    Set<String> held = fragments.stream().map(Held::id).collect(Collectors.toSet());
    return ids.stream().filter(id -> !held.contains(id)).toList();
  }

  /// The fragments in a language, each in its own where it is not translated. A translation of
  /// another version than the one held here is left aside: it may say what the original no longer
  /// says.
  public List<Held<Fragment>> fragmentsIn(String lang) {
    Map<Translation.Original, Translation> words = new HashMap<>();
    translations.stream()
        .map(Held::body)
        .filter(translation -> translation.lang().equals(lang))
        .forEach(translation -> words.putIfAbsent(translation.translationOf(), translation));
    return words.isEmpty()
        ? fragments
        : fragments.stream().map(held -> translated(held, words)).toList();
  }

  private static Held<Fragment> translated(
      Held<Fragment> held, Map<Translation.Original, Translation> words) {
    Translation own = words.get(new Translation.Original(held.id(), held.version()));
    return own == null ? held : held.with(held.body().in(own));
  }
}
