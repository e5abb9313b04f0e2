package org.briefwright.composer.desk.library;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Two wordings of a text, word by word. The words that stayed and those that went join to the
/// earlier text, the words that stayed and those that came to the later one.
final class WordDiff {

  /// Before and after blanks, which count as words.
  private static final Pattern BOUNDARY = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

  private WordDiff() {}

  /// Words in a row that share a fate.
  ///
  /// @param fate `same`, `gone` or `new`
  public record Run(String fate, String text) {}

  static List<Run> between(String before, String now) {
    List<String> old = words(before);
    List<Run> runs = new ArrayList<>();
    int next = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, words(now)).getDeltas()) {
      int from = delta.getSource().getPosition();
      add(runs, "same", old.subList(next, from));
      add(runs, "gone", delta.getSource().getLines());
      add(runs, "new", delta.getTarget().getLines());
      next = from + delta.getSource().size();
    }
    add(runs, "same", old.subList(next, old.size()));
    return runs;
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(BOUNDARY.split(text));
  }

  private static void add(List<Run> runs, String fate, List<String> words) {
    if (!words.isEmpty()) {
      runs.add(new Run(fate, String.join("", words)));
    }
  }
}
