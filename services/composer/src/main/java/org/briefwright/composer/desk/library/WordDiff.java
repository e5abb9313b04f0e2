package org.briefwright.composer.desk.library;

import java.util.List;
import org.briefwright.composer.changes.WordChange;
import org.briefwright.composer.changes.WordChanges;

/// Two wordings of a text as a page shows them.
final class WordDiff {

  private WordDiff() {}

  /// Words in a row that share a fate.
  ///
  /// @param fate `same`, `gone` or `new`
  public record Run(String fate, String text) {}

  static List<Run> between(String before, String now) {
    return WordChanges.between(before, now).stream().map(WordDiff::run).toList();
  }

  private static Run run(WordChange change) {
    return new Run(
        switch (change.op()) {
          case SAME -> "same";
          case REMOVED -> "gone";
          case ADDED -> "new";
        },
        change.text());
  }
}
