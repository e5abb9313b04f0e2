package org.briefwright.composer.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.composer.api.ArgumentMapAnswer;
import org.briefwright.composer.dossier.Citation;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.TopicMaterial;
import org.briefwright.composer.rendition.Aif;

/// What the library holds behind the passages of a brief: their fragments, the sources that these
/// cite, what the argument map says of them, and the precedents on the topic.
public final class Grounds {

  /// From these strengths on an argument is called strong, or moderate; see docs/arguments.md on
  /// why no number is shown.
  private static final double STRONG = 0.7;

  private static final double MODERATE = 0.45;

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

  private final Map<String, Held<Fragment>> fragments = new HashMap<>();
  private final Map<String, Case> cases = new HashMap<>();
  private final Map<String, Held<Source>> sources = new HashMap<>();
  private final Map<String, String> points = new HashMap<>();
  private final Map<String, Double> strengths = new HashMap<>();
  private final Map<String, List<String>> attackers = new HashMap<>();
  private final Map<String, List<String>> supporters = new HashMap<>();

  private record Case(String name, Stance stance) {}

  /// @param lang in which a topic's points are told
  void add(TopicMaterial material, ArgumentMapAnswer map, String lang) {
    material
        .topic()
        .body()
        .keyPoints()
        .forEach(it -> points.putIfAbsent(it.id(), it.text().in(lang)));
    material.fragments().forEach(held -> fragments.putIfAbsent(held.id(), held));
    addCases(material, material.topic().id());
    sources.putAll(material.sources());
    for (Aif.Node node : map.nodes()) {
      if (node.strength() != null) {
        strengths.putIfAbsent(node.nodeID(), node.strength());
      }
    }
    for (Held<Fragment> held : material.fragments()) {
      for (Fragment.Relation relation : held.body().relations()) {
        switch (relation.type()) {
          case ATTACKS -> add(attackers, relation.target(), held.id());
          case SUPPORTS -> add(supporters, relation.target(), held.id());
          case REPHRASES, REFINES -> {}
        }
      }
    }
  }

  private void addCases(TopicMaterial material, String topic) {
    for (Held<Precedent> held : material.precedents()) {
      held.body()
          .bearingOn(topic)
          .ifPresent(it -> cases.putIfAbsent(held.id(), new Case(held.body().name(), it.stance())));
    }
  }

  private static void add(Map<String, List<String>> lists, String to, String id) {
    List<String> list = lists.computeIfAbsent(to, _ -> new ArrayList<>());
    if (!list.contains(id)) {
      list.add(id);
    }
  }

  /// How strong an argument is, in a word: `strong`, `moderate`, `weak`; empty where unknown.
  String strength(String id) {
    Double strength = strengths.get(id);
    return strength == null ? "" : inWord(strength);
  }

  /// `strong`, `moderate` or `weak`.
  public static String inWord(double strength) {
    return strength >= STRONG ? "strong" : strength >= MODERATE ? "moderate" : "weak";
  }

  /// The claim, or a precedent's name, or the id where the library holds neither.
  String tag(String id) {
    Held<Fragment> held = fragments.get(id);
    if (held != null) {
      return held.body().tag();
    }
    Case named = cases.get(id);
    return named == null ? id : named.name();
  }

  /// A key point of a topic, or its id where the library holds none.
  String point(String id) {
    return points.getOrDefault(id, id);
  }

  /// A reason with the claims of the fragments that it names in place of their ids.
  String inWords(String reason) {
    return ID.matcher(reason)
        .replaceAll(
            id ->
                Matcher.quoteReplacement(
                    fragments.containsKey(id.group()) ? "“" + tag(id.group()) + "”" : id.group()));
  }

  String stance(String id) {
    Held<Fragment> held = fragments.get(id);
    Stance stance =
        held != null
            ? held.body().stance()
            : cases.containsKey(id) ? cases.get(id).stance() : Stance.NEUTRAL;
    return stance.name().toLowerCase(Locale.ROOT);
  }

  boolean isFragment(String id) {
    return fragments.containsKey(id);
  }

  List<String> attackers(String id) {
    return attackers.getOrDefault(id, List.of());
  }

  List<String> supporters(String id) {
    return supporters.getOrDefault(id, List.of());
  }

  List<Cited> citations(String id) {
    Held<Fragment> held = fragments.get(id);
    return held == null ? List.of() : held.body().citations().stream().map(this::cited).toList();
  }

  private Cited cited(Citation citation) {
    Held<Source> source = sources.get(citation.sourceId());
    Map<String, Object> csl = source == null ? Map.of() : source.body().csl();
    return new Cited(
        citation.sourceId(),
        String.valueOf(csl.getOrDefault("title", citation.sourceId())),
        link(csl.get("URL")),
        citation.locator() == null
            ? ""
            : citation.locator().label() + " " + citation.locator().value(),
        citation.quote() == null ? "" : citation.quote().exact(),
        citation.function() == Citation.Function.CONTRASTS,
        source != null && source.body().level() == Source.Level.PRIMARY,
        source != null && source.body().isSound());
  }

  /// Only what leads to a page: an address is text that somebody typed.
  private static String link(Object address) {
    String text = String.valueOf(address);
    return text.matches("https?://[^\\s\"<>]{1,2000}") ? text : "";
  }

  /// A source as a fragment cites it.
  ///
  /// @param link to the source on the web, or empty
  /// @param place in the source, or empty
  /// @param quote its own words, or empty
  /// @param contrasts whether it says otherwise
  /// @param sound whether nothing is known to have happened to it
  public record Cited(
      String id,
      String title,
      String link,
      String place,
      String quote,
      boolean contrasts,
      boolean primary,
      boolean sound) {}
}
