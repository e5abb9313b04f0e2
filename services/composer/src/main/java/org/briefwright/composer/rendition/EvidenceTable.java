package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.brief.Section;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Passage;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.Text;

/// Evidence as a table: what is found, how sure the library is of it, and what it rests on.
final class EvidenceTable {

  private static final List<Column> COLUMNS =
      List.of(new Column(1.3), new Column(2.6), new Column(0.9), new Column(1.1));

  private EvidenceTable() {}

  static Table of(Section.Passages section, Phrases phrases, PassageText text) {
    List<Cell> header =
        List.of(
            Cell.of(phrases.get("evidence.finding")),
            Cell.of(phrases.get("evidence.shows")),
            Cell.of(phrases.get("evidence.confidence")),
            Cell.of(phrases.get("evidence.rests")));
    List<List<Cell>> rows =
        section.passages().stream().map(passage -> cells(passage, phrases, text)).toList();
    return new Table(List.of(), COLUMNS, header, rows, true, "evidence");
  }

  private static List<Cell> cells(
      org.briefwright.composer.brief.Passage passage, Phrases phrases, PassageText text) {
    List<Inline> finding = new ArrayList<>();
    finding.add(text.mark(passage.stance()));
    finding.add(new Text(" "));
    List<Inline> tag = new ArrayList<>();
    text.tag(passage, passage.tag(), tag);
    tag.removeLast();
    finding.add(new Passage(passage.place(), tag));
    List<Inline> shows = new ArrayList<>();
    text.body(passage, shows);
    return List.of(
        new Cell(finding),
        new Cell(shows),
        Cell.of(phrases.get("level." + Codes.of(passage.confidence()))),
        Cell.of(sources(passage, phrases)));
  }

  /// How many sources of each kind, without a kind of which there is none.
  private static String sources(org.briefwright.composer.brief.Passage passage, Phrases phrases) {
    List<String> kinds = new ArrayList<>();
    if (passage.primary() > 0) {
      kinds.add(phrases.get("evidence.primary", passage.primary()));
    }
    if (passage.secondary() > 0) {
      kinds.add(phrases.get("evidence.secondary", passage.secondary()));
    }
    return String.join("; ", kinds);
  }
}
