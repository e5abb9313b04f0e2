package org.briefwright.composer.brief.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.briefwright.composer.brief.CaseRow;
import org.briefwright.composer.brief.Note;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.brief.Section;
import org.briefwright.composer.dossier.Rule;
import org.briefwright.composer.dossier.Template.Role;

/// A recommendation adds no new facts. Its facts are the sources that it rests on, the numbers that
/// it writes in digits (years among them), and the words that it quotes; each has to stand in an
/// earlier passage or precedent of the brief.
final class NoNewFacts implements HouseRule {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\u00a0 ]\\d+)*");
  private static final Pattern QUOTATION = Pattern.compile("[“„«]([^”“»]+)[”“»]");

  @Override
  public List<Breach> breaches(Printed brief) {
    Map<Integer, List<String>> sources = new HashMap<>();
    for (Note note : brief.brief().notes()) {
      sources.put(note.number(), note.sources());
    }
    Set<String> known = new HashSet<>();
    List<Breach> breaches = new ArrayList<>();
    for (Section section : brief.brief().sections()) {
      switch (section) {
        case Section.Passages passages -> {
          for (Passage passage : passages.passages()) {
            Set<String> facts = facts(passage, sources);
            if (passages.role() == Role.RECOMMENDATION && !known.containsAll(facts)) {
              facts.removeAll(known);
              breaches.add(breach(passage, facts));
            }
            known.addAll(facts(passage, sources));
          }
        }
        case Section.Cases cases -> cases.cases().forEach(row -> addFacts(row, sources, known));
        case Section.Comparison _ -> {}
      }
    }
    return breaches;
  }

  private static Breach breach(Passage passage, Set<String> news) {
    boolean inWords = news.stream().anyMatch(fact -> passage.text().contains(fact));
    return new Breach(
        Rule.NO_NEW_FACTS_IN_RECOMMENDATIONS,
        passage.item().id(),
        inWords,
        "the recommendation brings up what no earlier passage does: " + String.join(", ", news),
        "a recommendation that rests on sources and numbers of the earlier passages");
  }

  private static Set<String> facts(Passage passage, Map<Integer, List<String>> sources) {
    Set<String> facts = new TreeSet<>();
    if (passage.note() != null) {
      facts.addAll(sources.get(passage.note()));
    }
    addFacts(passage.text(), facts);
    if (passage.tag() != null) {
      addFacts(passage.tag(), facts);
    }
    return facts;
  }

  private static void addFacts(CaseRow row, Map<Integer, List<String>> sources, Set<String> facts) {
    if (row.note() != null) {
      facts.addAll(sources.get(row.note()));
    }
    for (String text :
        List.of(row.name(), row.years(), row.mechanism(), row.ended(), row.like(), row.unlike())) {
      addFacts(text, facts);
    }
  }

  private static void addFacts(String text, Set<String> facts) {
    NUMBER.matcher(text).results().map(MatchResult::group).forEach(facts::add);
    QUOTATION.matcher(text).results().map(match -> match.group(1)).forEach(facts::add);
  }
}
