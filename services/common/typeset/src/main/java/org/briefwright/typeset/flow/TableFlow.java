package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableGrid;
import org.briefwright.typeset.document.TableNote;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// Tables: rules between rows, none between columns; a row breaks between pages only where it is
/// too tall to be kept whole, rows joined by a cell never.
final class TableFlow {

  private static final double GAP = 12;

  /// Many columns stand closer: their gaps take no more than this share of the width.
  private static final double MOST_GAPS = 0.3;

  private static final double NARROWEST = 24;

  private final FlowContext context;
  private final TextFlow text;

  TableFlow(FlowContext context, TextFlow text) {
    this.context = context;
    this.text = text;
  }

  void table(Table table, Place place, Element parent, Story story) {
    Element element = parent.child("Table");
    int from = story.rows().size();
    List<String> ids = table.id().isEmpty() ? List.of() : List.of(table.id());
    story.start(new Start(ids, null, element, null));
    story.space(context.theme().grid() / 2);
    if (!table.caption().isEmpty()) {
      TextStyle style = context.style(Role.CAPTION);
      Element caption = element.child("Caption");
      text.paragraph(table.caption(), style, place, parent, caption, story, true);
      story.bind();
    }
    List<Place> places = places(table.columns(), place);
    int ink = context.theme().palette().ink();
    TableGrid headGrid = table.headGrid();
    HeaderCells headers = new HeaderCells(context, table);
    TableRows headRows = new TableRows(context, text, table, headGrid, places, headers, true);
    TableRules headRules = new TableRules(headGrid, places, place);
    List<List<Row>> heads = headRows.rows(element.child("THead"));
    List<Row> head = new ArrayList<>();
    for (int r = 0; r < heads.size(); r++) {
      List<Row> rows = heads.get(r);
      boolean last = r == heads.size() - 1;
      Row foot = rows.removeLast();
      rows.add(
          last ? headRules.below(foot, r, 0.6, ink) : headRules.belowGroups(foot, r, 0.4, ink));
      head.addAll(rows);
    }
    head.set(0, head.getFirst().on(headRules.whole(0, 0.9, ink)));
    for (Row row : head) {
      story.add(row);
      story.bind();
    }
    body(table, element.child("TBody"), places, place, headers, new TableHead(head), story);
    notes(table, place, parent, story);
    story.snap(from, context.theme().grid() / 2);
    story.space(context.theme().grid());
  }

  private void body(
      Table table,
      Element element,
      List<Place> places,
      Place place,
      HeaderCells headers,
      TableHead repeated,
      Story story) {
    TableGrid grid = table.bodyGrid();
    TableRules rules = new TableRules(grid, places, place);
    List<List<Row>> set =
        new TableRows(context, text, table, grid, places, headers, false).rows(element);
    int ink = context.theme().palette().ink();
    int grey = context.theme().palette().rule();
    for (int r = 0; r < set.size(); r++) {
      List<Row> rows = set.get(r);
      boolean last = r == set.size() - 1;
      Row foot = rows.removeLast();
      rows.add(rules.below(foot, r, last ? 0.9 : 0.4, last ? ink : grey));
      for (Row row : rows) {
        story.add(row.under(repeated));
      }
    }
  }

  /// On the page of the table's last row.
  private void notes(Table table, Place place, Element parent, Story story) {
    TextStyle style = context.style(Role.FINE);
    double indent = 0;
    for (TableNote note : table.notes()) {
      indent = note.mark().isEmpty() ? indent : style.size();
    }
    for (TableNote note : table.notes()) {
      Element element = parent.child("P");
      Place inner = note.mark().isEmpty() ? place : place.indented(indent);
      Story inside = new Story();
      if (!note.mark().isEmpty()) {
        Element label = element.child("Lbl");
        Piece mark =
            text.piece(
                context.set(TextFlow.plain(note.mark()), style, indent).getFirst(),
                place.x(),
                style,
                label);
        text.paragraph(note.text(), style, inner, parent, element, inside, true);
        inside.rows().set(0, inside.rows().getFirst().beginningWith(mark));
      } else {
        text.paragraph(note.text(), style, inner, parent, element, inside, true);
      }
      story.space(note == table.notes().getFirst() ? 3 : 0);
      story.bind();
      story.addAll(inside.rows());
    }
  }

  /// The columns' shares of the width, none narrower than some characters.
  private static List<Place> places(List<Column> columns, Place place) {
    double gaps = Math.min(GAP * (columns.size() - 1), place.width() * MOST_GAPS);
    double gap = columns.size() == 1 ? 0 : gaps / (columns.size() - 1);
    double shares = 0;
    for (Column column : columns) {
      shares += column.share();
    }
    double sum = 0;
    double[] widths = new double[columns.size()];
    for (int c = 0; c < widths.length; c++) {
      double wanted = (place.width() - gaps) * columns.get(c).share() / shares;
      widths[c] = Math.max(NARROWEST, wanted);
      sum += widths[c];
    }
    double scale = Math.max(0.05, (place.width() - gaps) / sum);
    List<Place> places = new ArrayList<>();
    double x = place.x();
    for (double width : widths) {
      places.add(new Place(x, width * scale));
      x += width * scale + gap;
    }
    return places;
  }
}
