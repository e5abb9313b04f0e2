package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.CaseRow;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.brief.Section;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Paragraph.Style;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Text;

/// What comparing the precedents gives, in words: the most on-point case of each side, what it
/// shares with the case at hand, and which case answers it.
final class CaseFindings {

  private final Phrases phrases;
  private final PassageText text;

  private CaseFindings(Phrases phrases, PassageText text) {
    this.phrases = phrases;
    this.text = text;
  }

  static List<Block> of(Section.Cases section, Phrases phrases, PassageText text) {
    CaseFindings findings = new CaseFindings(phrases, text);
    List<Block> blocks = new ArrayList<>();
    for (Stance side : List.of(Stance.PRO, Stance.CON)) {
      section.cases().stream()
          .filter(row -> row.stance() == side && row.mostOnPoint())
          .findFirst()
          .ifPresent(row -> blocks.add(new Paragraph(findings.of(row), Style.FINE)));
    }
    return blocks;
  }

  private List<Inline> of(CaseRow row) {
    List<Inline> words = new ArrayList<>();
    words.add(text.mark(row.stance()));
    String key = row.stance() == Stance.PRO ? "cases.mostFor" : "cases.mostAgainst";
    words.add(new Text(" " + phrases.get(key) + " "));
    words.addAll(text.inItsLanguage(LanguageMap.FALLBACK, List.of(Strong.of(row.name()))));
    words.add(
        new Text(
            " ("
                + phrases.get("cases.shares", row.sharedFactors().size(), row.comparable())
                + " "));
    words.addAll(english(String.join("; ", row.sharedFactors()), text));
    words.add(new Text("). "));
    if (row.difference() != null) {
      difference(row, words);
    }
    answers(row, words);
    return words;
  }

  /// A factor, how it stood then, and how it stands now; the reasons are whole sentences. The
  /// note on the precedent's source stands at its name in the table above.
  private void difference(CaseRow row, List<Inline> words) {
    words.add(new Text(phrases.get("cases.difference") + " "));
    words.addAll(english(row.difference().factor() + ".", text));
    words.add(new Text(" "));
    words.add(Emphasis.of(phrases.get("cases.then")));
    words.add(new Text(" "));
    words.addAll(english(row.difference().then(), text));
    words.add(new Text(" "));
    words.add(Emphasis.of(phrases.get("cases.now")));
    words.add(new Text(" "));
    words.addAll(english(row.difference().now(), text));
    words.add(new Text(" "));
  }

  private void answers(CaseRow row, List<Inline> words) {
    if (row.answeredBy().isEmpty()) {
      words.add(
          new Text(
              row.otherAnswers() == 0
                  ? phrases.get("cases.unanswered")
                  : phrases.get("cases.answeredElsewhere", row.otherAnswers())));
      return;
    }
    words.add(new Text(phrases.get("cases.answered") + " "));
    words.addAll(english(String.join("; ", row.answeredBy()), text));
    words.add(new Text("."));
  }

  private static List<Inline> english(String words, PassageText text) {
    return text.inItsLanguage(LanguageMap.FALLBACK, List.of(new Text(words)));
  }
}
