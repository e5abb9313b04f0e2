package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// Tables: rules between rows, none between columns; a row breaks between pages only where it is
/// too tall to be kept whole.
final class TableFlow {

  /// Taller rows, in lines, may break.
  private static final int TALL = 14;

  private static final double GAP = 12;

  /// Many columns stand closer: their gaps take no more than this share of the width.
  private static final double MOST_GAPS = 0.3;

  private static final double PADDING = 2;

  /// Below the last line a little more, as letters seldom reach its foot.
  private static final double DESCENT = 1;
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
    Element headElement = element.child("THead").child("TR");
    List<Row> head = row(table, table.header(), places, headElement, true);
    int accent = context.theme().palette().ink();
    head.set(0, head.getFirst().on(rule(place, 0, 0.9, accent)));
    head.set(head.size() - 1, ruled(head.getLast(), place, 0.6, accent));
    head.forEach(
        row -> {
          story.add(row);
          story.bind();
        });
    TableHead repeated = new TableHead(head);
    Element body = element.child("TBody");
    for (int r = 0; r < table.rows().size(); r++) {
      List<Row> rows = row(table, table.rows().get(r), places, body.child("TR"), false);
      boolean last = r == table.rows().size() - 1;
      int colour = last ? accent : context.theme().palette().rule();
      rows.set(rows.size() - 1, ruled(rows.getLast(), place, last ? 0.9 : 0.4, colour));
      rows.forEach(row -> story.add(row.under(repeated)));
    }
    story.snap(from, context.theme().grid() / 2);
    story.space(context.theme().grid());
  }

  private static Row ruled(Row row, Place place, double thickness, int colour) {
    return row.with(rule(place, row.height(), thickness, colour));
  }

  private static Piece rule(Place place, double y, double thickness, int colour) {
    return new Piece.RulePiece(place.x(), y, place.width(), thickness, colour);
  }

  /// The columns' shares of the width, none narrower than some characters.
  private static List<Place> places(List<Column> columns, Place place) {
    double gaps = Math.min(GAP * (columns.size() - 1), place.width() * MOST_GAPS);
    double gap = columns.size() == 1 ? 0 : gaps / (columns.size() - 1);
    double shares = columns.stream().mapToDouble(Column::share).sum();
    double[] widths =
        columns.stream()
            .mapToDouble(c -> Math.max(NARROWEST, (place.width() - gaps) * c.share() / shares))
            .toArray();
    double sum = java.util.Arrays.stream(widths).sum();
    double scale = Math.max(0.05, (place.width() - gaps) / sum);
    List<Place> places = new ArrayList<>();
    double x = place.x();
    for (double width : widths) {
      places.add(new Place(x, width * scale));
      x += width * scale + gap;
    }
    return places;
  }

  private List<Row> row(
      Table table, List<Cell> cells, List<Place> places, Element tr, boolean head) {
    TextStyle style = context.style(head ? Role.TABLE_HEAD : Role.TABLE);
    List<Row> joined = new ArrayList<>();
    int tallest = 1;
    List<List<Line>> set = new ArrayList<>();
    List<Element> words = new ArrayList<>();
    List<List<List<NoteText>>> called = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      boolean rowHeader = !head && c == 0 && table.rowHeaders();
      Element cell = tr.child(head || rowHeader ? "TH" : "TD");
      if (head || rowHeader) {
        cell.scope(head ? "Column" : "Row");
      }
      words.add(FlowContext.textIn(cell, cells.get(c).text()));
      set.add(context.set(cells.get(c).text(), style, places.get(c).width()));
      // Cell by cell, so that a note belongs to the cell that is read first.
      called.add(set.getLast().stream().map(line -> context.notes(line, cell)).toList());
      tallest = Math.max(tallest, set.getLast().size());
    }
    for (int i = 0; i < tallest; i++) {
      double above = i == 0 ? PADDING : 0;
      List<Piece> pieces = new ArrayList<>();
      List<NoteText> notes = new ArrayList<>();
      for (int c = 0; c < cells.size(); c++) {
        if (i < set.get(c).size()) {
          Line line = set.get(c).get(i);
          double x = x(places.get(c), table.columns().get(c).alignment(), line);
          pieces.add(text.piece(line, x, style, words.get(c)).movedDown(above));
          notes.addAll(called.get(c).get(i));
        }
      }
      double height = above + style.leading() + (i == tallest - 1 ? PADDING + DESCENT : 0);
      boolean breakable = tallest > TALL && i > 1 && i < tallest - 1;
      joined.add(Row.of(height, pieces).keptIf(i > 0 && !breakable).calling(notes));
    }
    return joined;
  }

  private static double x(Place place, Column.Alignment alignment, Line line) {
    double free = Math.max(0, place.width() - line.width());
    return switch (alignment) {
      case START -> place.x();
      case CENTRE -> place.x() + free / 2;
      case END -> place.x() + free;
    };
  }
}
