package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.FactorRow;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.brief.Section;
import org.briefwright.composer.dossier.FactorCoding.Value;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.Text;

/// The precedents' factors beside those of the case at hand, a factor a row.
final class ComparisonTable {

  private static final double FACTOR = 1.6;

  private ComparisonTable() {}

  static Table of(Section.Comparison section, Phrases phrases, PassageText text) {
    List<Column> columns = new ArrayList<>(List.of(new Column(FACTOR), new Column(1)));
    List<Cell> header = new ArrayList<>();
    header.add(Cell.of(phrases.get("factor")));
    header.add(Cell.of(phrases.get("factor.atHand")));
    for (FactorRow row : section.rows()) {
      columns.add(new Column(1));
      header.add(new Cell(text.inItsLanguage(LanguageMap.FALLBACK, List.of(new Text(row.name())))));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < section.factors().size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(section.factors().get(i)));
      cells.add(Cell.of(value(section.atHand().get(i), phrases)));
      for (FactorRow row : section.rows()) {
        cells.add(Cell.of(value(row.values().get(i), phrases)));
      }
      rows.add(cells);
    }
    return new Table(List.of(), columns, header, rows, true, "factors");
  }

  private static String value(Value value, Phrases phrases) {
    return phrases.get(
        switch (value) {
          case YES -> "value.yes";
          case PARTLY -> "value.partly";
          case NO -> "value.no";
          case UNKNOWN -> "value.unknown";
          case NOT_APPLICABLE -> "value.notApplicable";
        });
  }
}
