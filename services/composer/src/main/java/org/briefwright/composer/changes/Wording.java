package org.briefwright.composer.changes;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.changes.SentenceChange.What;

/// Sets printed sentences beside those of today, and the words of reworded ones beside each
/// other.
final class Wording {

  private Wording() {}

  /// A sentence as it is printed.
  ///
  /// @param page null where it is not known
  record Printed(Integer page, String text) {}

  /// Sentences in their order, each once: those that stayed are found first, and what lies
  /// between them is set beside each other one by one.
  static List<SentenceChange> compare(List<Printed> before, List<String> now) {
    List<SentenceChange> changes = new ArrayList<>();
    int next = 0;
    for (Hunk hunk : Hunk.between(before.stream().map(Printed::text).toList(), now)) {
      before.subList(next, hunk.from()).forEach(it -> changes.add(same(it)));
      next = hunk.to();
      between(before.subList(hunk.from(), next), hunk.added(), changes);
    }
    before.subList(next, before.size()).forEach(it -> changes.add(same(it)));
    return changes;
  }

  /// All of them gone.
  static List<SentenceChange> gone(List<Printed> before) {
    List<SentenceChange> changes = new ArrayList<>();
    between(before, List.of(), changes);
    return changes;
  }

  private static void between(
      List<Printed> before, List<String> now, List<SentenceChange> changes) {
    int pairs = Math.min(before.size(), now.size());
    for (int i = 0; i < pairs; i++) {
      Printed was = before.get(i);
      changes.add(
          new SentenceChange(
              What.REWORDED,
              was.page(),
              was.text(),
              now.get(i),
              WordChanges.between(was.text(), now.get(i))));
    }
    for (Printed was : before.subList(pairs, before.size())) {
      changes.add(new SentenceChange(What.GONE, was.page(), was.text(), null, List.of()));
    }
    for (String text : now.subList(pairs, now.size())) {
      changes.add(new SentenceChange(What.NEW, null, null, text, List.of()));
    }
  }

  private static SentenceChange same(Printed sentence) {
    return new SentenceChange(
        What.SAME, sentence.page(), sentence.text(), sentence.text(), List.of());
  }
}
