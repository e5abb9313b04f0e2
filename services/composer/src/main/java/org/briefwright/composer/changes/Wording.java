package org.briefwright.composer.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.briefwright.composer.changes.SentenceChange.What;
import org.briefwright.composer.changes.WordChange.Op;

/// Sets printed sentences beside those of today, and the words of reworded ones beside each
/// other.
final class Wording {

  /// A word ends with the blanks that follow it, so that runs join to the sentence again.
  private static final Pattern BOUNDARY = Pattern.compile("(?<=\\s)(?=\\S)");

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
    for (AbstractDelta<String> delta : diff(before.stream().map(Printed::text).toList(), now)) {
      int from = delta.getSource().getPosition();
      before.subList(next, from).forEach(it -> changes.add(same(it)));
      next = from + delta.getSource().size();
      between(before.subList(from, next), delta.getTarget().getLines(), changes);
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
              What.REWORDED, was.page(), was.text(), now.get(i), words(was.text(), now.get(i))));
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

  static List<WordChange> words(String before, String now) {
    List<String> old = List.of(BOUNDARY.split(before));
    List<WordChange> runs = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    int next = 0;
    for (AbstractDelta<String> delta : diff(old, List.of(BOUNDARY.split(now)))) {
      int from = delta.getSource().getPosition();
      if (from > next) {
        close(runs, removed, added);
        runs.add(new WordChange(Op.SAME, String.join("", old.subList(next, from))));
      }
      delta.getSource().getLines().forEach(removed::append);
      delta.getTarget().getLines().forEach(added::append);
      next = from + delta.getSource().size();
    }
    close(runs, removed, added);
    if (next < old.size()) {
      runs.add(new WordChange(Op.SAME, String.join("", old.subList(next, old.size()))));
    }
    return runs;
  }

  /// Between two runs that stayed, what went comes before what came.
  private static void close(
      List<WordChange> runs, StringBuilder removed, StringBuilder added) {
    if (!removed.isEmpty()) {
      runs.add(new WordChange(Op.REMOVED, removed.toString()));
    }
    if (!added.isEmpty()) {
      runs.add(new WordChange(Op.ADDED, added.toString()));
    }
    removed.setLength(0);
    added.setLength(0);
  }

  /// The algorithm that needs room only for what it compares, however much of it differs.
  private static List<AbstractDelta<String>> diff(List<String> before, List<String> now) {
    return DiffUtils.diff(before, now, new MyersDiffWithLinearSpace<>()).getDeltas();
  }
}
