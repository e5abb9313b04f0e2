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
    for (Hunk hunk : hunks(before.stream().map(Printed::text).toList(), now)) {
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
    int next = 0;
    for (Hunk hunk : hunks(old, List.of(BOUNDARY.split(now)))) {
      add(runs, Op.SAME, old.subList(next, hunk.from()));
      add(runs, Op.REMOVED, old.subList(hunk.from(), hunk.to()));
      add(runs, Op.ADDED, hunk.added());
      next = hunk.to();
    }
    add(runs, Op.SAME, old.subList(next, old.size()));
    return runs;
  }

  private static void add(List<WordChange> runs, Op op, List<String> words) {
    if (!words.isEmpty()) {
      runs.add(new WordChange(op, String.join("", words)));
    }
  }

  /// A stretch of a list between two that stayed, and what stands in its place.
  ///
  /// @param to after the last of it
  private record Hunk(int from, int to, List<String> added) {}

  /// The algorithm takes room only for what it compares, however much of that differs. What it
  /// tells in several steps, such as what came and then what went, is one hunk.
  private static List<Hunk> hunks(List<String> before, List<String> now) {
    List<Hunk> hunks = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = from + delta.getSource().size();
      List<String> added = new ArrayList<>(delta.getTarget().getLines());
      if (!hunks.isEmpty() && hunks.getLast().to() == from) {
        Hunk last = hunks.removeLast();
        added.addAll(0, last.added());
        from = last.from();
      }
      hunks.add(new Hunk(from, to, added));
    }
    return hunks;
  }
}
