package org.briefwright.composer.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.briefwright.composer.changes.WordChange.Op;

/// Sets two wordings of a text beside each other, word by word.
public final class WordChanges {

  /// A word ends with the blanks that follow it, so that runs join to the text again.
  private static final Pattern BOUNDARY = Pattern.compile("(?<=\\s)(?=\\S)");

  private WordChanges() {}

  /// Runs of words in their order: those that are not added join to the earlier text, those that
  /// are not removed to the later one.
  public static List<WordChange> between(String before, String now) {
    List<String> old = words(before);
    List<WordChange> runs = new ArrayList<>();
    int next = 0;
    for (Hunk hunk : Hunk.between(old, words(now))) {
      add(runs, Op.SAME, old.subList(next, hunk.from()));
      add(runs, Op.REMOVED, old.subList(hunk.from(), hunk.to()));
      add(runs, Op.ADDED, hunk.added());
      next = hunk.to();
    }
    add(runs, Op.SAME, old.subList(next, old.size()));
    return runs;
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(BOUNDARY.split(text));
  }

  private static void add(List<WordChange> runs, Op op, List<String> words) {
    if (!words.isEmpty()) {
      runs.add(new WordChange(op, String.join("", words)));
    }
  }
}
