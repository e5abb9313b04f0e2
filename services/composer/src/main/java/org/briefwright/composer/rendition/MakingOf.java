package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.Measures;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.KeyValues.Pair;
import org.briefwright.typeset.document.Section;

/// The closing block of every brief: how it was made, its measures in words, and what it lacks.
final class MakingOf {

  private MakingOf() {}

  static List<Block> blocks(Brief brief, Phrases phrases) {
    List<Pair> pairs = new ArrayList<>();
    String topics =
        brief.topics().stream()
            .map(topic -> phrases.get("made.topic.version", topic.id(), topic.version()))
            .collect(Collectors.joining(", "));
    pairs.add(pair(phrases, "topic", brief.topicLabel(), topics));
    pairs.add(pair(phrases, "template", brief.templateName(), brief.template().version()));
    pairs.add(
        pair(phrases, "library", brief.snapshot().label(), phrases.day(brief.snapshot().date())));
    bounds(brief, phrases).ifPresent(pairs::add);
    Measures measures = brief.measures();
    pairs.add(Pair.of(phrases.get("made.balance"), balance(measures, phrases)));
    pairs.add(pair(phrases, "coverage", measures.requiredPointsUsed(), measures.requiredPoints()));
    pairs.add(Pair.of(phrases.get("made.citations"), citations(measures, phrases)));
    pairs.add(Pair.of(phrases.get("made.freshness"), freshness(measures, phrases)));
    pairs.add(pair(phrases, "sources", measures.primarySources(), measures.secondarySources()));
    pairs.add(Pair.of(phrases.get("made.gaps"), gaps(brief, phrases)));
    pairs.add(Pair.of(phrases.get("made.id"), brief.id()));
    pairs.add(Pair.of(phrases.get("made.code"), brief.verificationCode()));
    return List.of(
        new Section(
            phrases.get("made"),
            true,
            List.of(
                Heading.of(2, phrases.get("made")),
                new Columns(halves(pairs, true), halves(pairs, false)))));
  }

  /// Side by side, the record takes half the height.
  private static List<Block> halves(List<Pair> pairs, boolean first) {
    int middle = (pairs.size() + 1) / 2;
    return List.of(
        new KeyValues(first ? pairs.subList(0, middle) : pairs.subList(middle, pairs.size())));
  }

  private static Pair pair(Phrases phrases, String key, Object... values) {
    return Pair.of(phrases.get("made." + key), phrases.get("made." + key + ".value", values));
  }

  /// What the request kept out; nothing where it took everything that anybody may read.
  private static Optional<Pair> bounds(Brief brief, Phrases phrases) {
    List<String> bounds = new ArrayList<>();
    if (brief.bounds().jurisdiction() != null) {
      bounds.add(phrases.get("made.bounds.jurisdiction", brief.bounds().jurisdiction()));
    }
    if (brief.bounds().confidenceFloor() != null) {
      String floor = phrases.get("confidence." + Codes.of(brief.bounds().confidenceFloor()));
      bounds.add(phrases.get("made.bounds.confidence", floor));
    }
    if (brief.bounds().maxTlp() != Tlp.CLEAR) {
      bounds.add(phrases.get("made.bounds.tlp", brief.bounds().maxTlp().label()));
    }
    return bounds.isEmpty()
        ? Optional.empty()
        : Optional.of(Pair.of(phrases.get("made.bounds"), String.join("; ", bounds)));
  }

  private static String balance(Measures measures, Phrases phrases) {
    if (measures.balance() == null) {
      return phrases.get("made.balance.none");
    }
    double all = measures.weightFor() + measures.weightAgainst();
    long pro = Math.round(100 * measures.weightFor() / all);
    return phrases.get("made.balance.value", pro, 100 - pro);
  }

  private static String citations(Measures measures, Phrases phrases) {
    if (measures.factualSentences() == 0) {
      return phrases.get("made.citations.none");
    }
    return measures.citationCompleteness() == 1
        ? phrases.get("made.citations.all", measures.factualSentences())
        : phrases.get(
            "made.citations.some",
            Math.round(100 * measures.citationCompleteness()),
            measures.factualSentences());
  }

  private static String freshness(Measures measures, Phrases phrases) {
    return measures.staleness() == 0
        ? phrases.get("made.freshness.all")
        : phrases.get("stale", Math.max(1, Math.round(100 * measures.staleness())));
  }

  /// What is missing, by the reason: `Left out for length: one; other. Not in the library:
  /// third.`
  private static String gaps(Brief brief, Phrases phrases) {
    if (brief.gaps().isEmpty()) {
      return phrases.get("made.gaps.none");
    }
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Brief.Gap gap : brief.gaps()) {
      byReason.computeIfAbsent(gap.why(), _ -> new ArrayList<>()).add(gap.what());
    }
    return byReason.entrySet().stream()
        .map(it -> capital(it.getKey()) + ": " + String.join("; ", it.getValue()) + ".")
        .collect(Collectors.joining(" "));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
