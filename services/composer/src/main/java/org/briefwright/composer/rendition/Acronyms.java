package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.composer.brief.Brief;
import org.briefwright.typeset.document.Abbreviation;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Text;

/// Explains each short name where a brief first uses it, once: `OSCE (Organization for ...)`.
/// With an `s` of possession behind it a name cannot bear brackets, so it is explained at its
/// next use; the library's checks see to it that there is no such first use. Made anew for
/// each brief, and asked in the order in which its texts are read.
final class Acronyms {

  /// A short name, with an `s` of possession.
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\d-])(\\p{Lu}[\\p{Lu}\\d]+)((?:’s)?)(?![\\p{L}\\d-])");

  private final Set<String> seen = new HashSet<>();
  private final List<Brief.Explanation> explained = new ArrayList<>();

  /// What was explained so far, in the order of print.
  List<Brief.Explanation> explained() {
    return List.copyOf(explained);
  }

  /// @param lang of the words
  List<Inline> resolve(String lang, List<Inline> words) {
    AcronymTable table = AcronymTable.in(lang);
    List<Inline> resolved = new ArrayList<>();
    for (Inline inline : words) {
      if (inline instanceof Text text) {
        resolve(table, text.value(), resolved);
      } else if (inline instanceof Strong strong) {
        resolved.add(new Strong(resolve(lang, strong.text())));
      } else if (inline instanceof Emphasis emphasis) {
        resolved.add(new Emphasis(resolve(lang, emphasis.text())));
      } else {
        resolved.add(inline);
      }
    }
    return List.copyOf(resolved);
  }

  private void resolve(AcronymTable table, String text, List<Inline> resolved) {
    Matcher word = WORD.matcher(text);
    int from = 0;
    while (word.find()) {
      Optional<AcronymTable.Entry> entry = table.of(word.group(1));
      if (entry.isPresent()) {
        add(text.substring(from, word.start()), resolved);
        resolved.add(Abbreviation.of(word.group(1), entry.get().expansion()));
        String ending = word.group(2);
        boolean first = ending.isEmpty() && seen.add(word.group(1));
        if (first && !entry.get().wellKnown() && !isExplained(text, word, entry.get())) {
          explained.add(new Brief.Explanation(word.group(1), entry.get().expansion()));
          ending = " (" + entry.get().expansion() + ")";
        }
        add(ending, resolved);
        from = word.end();
      }
    }
    add(text.substring(from), resolved);
  }

  /// Whether the passage explains it itself: it stands in brackets, or the long form (as far as its
  /// first comma) stands before it.
  private static boolean isExplained(String text, Matcher word, AcronymTable.Entry entry) {
    String before = text.substring(0, word.start());
    return before.lastIndexOf('(') > before.lastIndexOf(')')
        || before.contains(entry.expansion().split(",")[0]);
  }

  private static void add(String text, List<Inline> resolved) {
    if (!text.isEmpty()) {
      resolved.add(new Text(text));
    }
  }
}
