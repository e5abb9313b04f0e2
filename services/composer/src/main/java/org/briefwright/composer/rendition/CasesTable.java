package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.CaseRow;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.brief.Section;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.Text;

/// Precedents as a table: what each was, how it ended, why it is like the case at hand and why
/// not.
final class CasesTable {

  /// Shares of the measure, tried until no column of real cases had more than nine lines.
  private static final List<Column> COLUMNS =
      List.of(
          new Column(1.05), new Column(1.5), new Column(0.85), new Column(1.5), new Column(1.4));

  private CasesTable() {}

  static Table of(Section.Cases section, Phrases phrases, PassageText text) {
    List<Cell> header =
        List.of(
            Cell.of(phrases.get("cases.case")),
            Cell.of(phrases.get("cases.mechanism")),
            Cell.of(phrases.get("cases.ended")),
            Cell.of(phrases.get("cases.like")),
            Cell.of(phrases.get("cases.unlike")));
    List<List<Cell>> rows = section.cases().stream().map(row -> cells(row, text)).toList();
    return new Table(List.of(), COLUMNS, header, rows, true, "cases");
  }

  /// A text of the library's, which keeps precedents in one language.
  private static Cell cell(String words, PassageText text) {
    List<Inline> resolved = text.acronyms().resolve(LanguageMap.FALLBACK, List.of(new Text(words)));
    return new Cell(text.inItsLanguage(LanguageMap.FALLBACK, resolved));
  }

  private static List<Cell> cells(CaseRow row, PassageText text) {
    List<Inline> name = new ArrayList<>();
    name.add(text.mark(row.stance()));
    name.add(new Text(" "));
    List<Inline> resolved =
        text.acronyms().resolve(LanguageMap.FALLBACK, List.of(Strong.of(row.name())));
    name.addAll(text.inItsLanguage(LanguageMap.FALLBACK, resolved));
    if (!row.years().isEmpty()) {
      name.add(new Text(", " + row.years()));
    }
    text.call(row.note(), name);
    return List.of(
        new Cell(name),
        cell(row.mechanism(), text),
        Cell.of(row.ended()),
        cell(row.like(), text),
        cell(row.unlike(), text));
  }
}
