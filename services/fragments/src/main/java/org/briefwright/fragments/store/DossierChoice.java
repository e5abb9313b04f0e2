package org.briefwright.fragments.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which fragments of a large topic a dossier holds. They are dealt out in turn by what a request
/// may ask for, the strongest of each first, so that both sides, each key point, each part of an
/// argument and each marking stay; then come those that attack these.
final class DossierChoice {
  /// More than a brief could choose from in good time, and several times what it prints.
  static final int MOST = 300;

  /// The places of a dossier that the strongest take; the others first go to what attacks these.
  private static final int FIRST = 200;

  private DossierChoice() {}

  /// What the choice looks at of a fragment.
  ///
  /// @param topics that it serves
  /// @param answers topics whose question it answers
  /// @param group those that a request would tell from others
  /// @param attacked ids of fragments that it attacks
  record Row(
      String id,
      Set<String> topics,
      Set<String> answers,
      String group,
      double baseScore,
      Set<String> attacked) {
    Row {
      topics = Set.copyOf(topics);
      answers = Set.copyOf(answers);
      attacked = Set.copyOf(attacked);
    }
  }

  private record Dealt(Row row, boolean wanted, boolean own, int turn) {}

  /// The ids chosen, best first.
  ///
  /// @param wanted ids that have a place before all others
  static List<String> of(String topic, Collection<Row> rows, Set<String> wanted) {
    List<Row> placed =
        dealt(topic, rows, wanted).stream()
            .sorted(
                Comparator.comparing(Dealt::wanted, Comparator.reverseOrder())
                    .thenComparing(Dealt::own, Comparator.reverseOrder())
                    .thenComparing(Dealt::turn)
                    .thenComparing(one -> one.row().baseScore(), Comparator.reverseOrder())
                    .thenComparing(one -> one.row().id()))
            .map(Dealt::row)
            .toList();
    List<Row> first = placed.subList(0, Math.min(FIRST, placed.size()));
    Set<String> known = new HashSet<>();
    first.forEach(row -> known.add(row.id()));
    List<Row> others = placed.subList(first.size(), placed.size());
    List<Row> chosen = new ArrayList<>(first);
    others.stream().filter(row -> attacksOneOf(known, row)).forEach(chosen::add);
    others.stream().filter(row -> !attacksOneOf(known, row)).forEach(chosen::add);
    return chosen.stream().limit(MOST).map(Row::id).toList();
  }

  private static boolean attacksOneOf(Set<String> ids, Row row) {
    return row.attacked().stream().anyMatch(ids::contains);
  }

  private static List<Dealt> dealt(String topic, Collection<Row> rows, Set<String> wanted) {
    Map<String, Integer> turns = new HashMap<>();
    return rows.stream()
        .sorted(
            Comparator.comparing((Row row) -> row.topics().contains(topic))
                .thenComparing(row -> row.answers().contains(topic))
                .reversed()
                .thenComparing(Row::baseScore, Comparator.reverseOrder())
                .thenComparing(Row::id))
        .map(
            row ->
                new Dealt(
                    row,
                    wanted.contains(row.id()),
                    row.topics().contains(topic),
                    turns.merge(row.group(), 1, Integer::sum)))
        .toList();
  }
}
