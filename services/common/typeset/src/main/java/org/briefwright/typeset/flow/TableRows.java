package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableGrid;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// Sets the rows of a table's head or body.
final class TableRows {

  /// Taller rows, in lines, may break.
  static final int TALL = 14;

  static final double PADDING = 2;

  /// Below the last line a little more, as letters seldom reach its foot.
  static final double DESCENT = 1;

  private final FlowContext context;
  private final TextFlow text;
  private final Table table;
  private final TableGrid grid;
  private final List<Place> places;
  private final HeaderCells headers;
  private final boolean head;
  private final TextStyle style;
  private final Map<Integer, DecimalPoint> points = new HashMap<>();
  private final Map<TableGrid.Slot, JoiningCell> joining = new IdentityHashMap<>();

  TableRows(
      FlowContext context,
      TextFlow text,
      Table table,
      TableGrid grid,
      List<Place> places,
      HeaderCells headers,
      boolean head) {
    this.headers = headers;
    this.context = context;
    this.text = text;
    this.table = table;
    this.grid = grid;
    this.places = places;
    this.head = head;
    this.style = context.style(head ? Role.TABLE_HEAD : Role.TABLE);
  }

  /// For each of the table's rows the strips that it is made of.
  List<List<Row>> rows(Element group) {
    for (int c = 0; c < places.size() && !head; c++) {
      if (table.columns().get(c).alignment() == Column.Alignment.DECIMAL) {
        DecimalPoint point = new DecimalPoint(context, style, context.lang());
        points.put(c, point.of(grid, c, places.get(c).width()));
      }
    }
    List<List<Row>> all = new ArrayList<>();
    for (int r = 0; r < grid.rows().size(); r++) {
      all.add(row(r, grid.rows().get(r).isEmpty() ? null : group.child("TR")));
      for (int above = 0; above <= r; above++) {
        for (TableGrid.Slot slot : grid.rows().get(above)) {
          if (slot.cell().down() > 1 && above + slot.cell().down() - 1 == r) {
            joining.get(slot).join(all, above);
          }
        }
      }
    }
    return all;
  }

  private List<Row> row(int r, Element tr) {
    List<TableGrid.Slot> slots = grid.rows().get(r);
    List<List<Piece>> strips = new ArrayList<>();
    List<List<NoteText>> notes = new ArrayList<>();
    strip(strips, notes, 0);
    for (TableGrid.Slot slot : slots) {
      Element cell = cell(slot, r, tr);
      Element words = FlowContext.textIn(cell, slot.cell().text());
      Place place = place(slot);
      List<Line> lines = context.set(slot.cell().text(), style, place.width());
      List<JoiningCell.Part> parts = new ArrayList<>();
      for (Line line : lines) {
        Piece piece = text.piece(line, x(slot, place, line, lines.size()), style, words);
        parts.add(new JoiningCell.Part(piece, context.notes(line, cell)));
      }
      if (slot.cell().down() > 1) {
        joining.put(slot, new JoiningCell(parts, style.leading(), head));
        continue;
      }
      for (int i = 0; i < parts.size(); i++) {
        strip(strips, notes, i);
        strips.get(i).add(parts.get(i).piece().movedDown(i == 0 ? PADDING : 0));
        notes.get(i).addAll(parts.get(i).notes());
      }
    }
    return joined(strips, notes);
  }

  private static void strip(List<List<Piece>> strips, List<List<NoteText>> notes, int at) {
    if (at == strips.size()) {
      strips.add(new ArrayList<>());
      notes.add(new ArrayList<>());
    }
  }

  private List<Row> joined(List<List<Piece>> strips, List<List<NoteText>> notes) {
    List<Row> joined = new ArrayList<>();
    int tallest = strips.size();
    for (int i = 0; i < tallest; i++) {
      double above = i == 0 ? PADDING : 0;
      double height = above + style.leading() + (i == tallest - 1 ? PADDING + DESCENT : 0);
      boolean breakable = tallest > TALL && i > 1 && i < tallest - 1;
      joined.add(Row.of(height, strips.get(i)).keptIf(i > 0 && !breakable).calling(notes.get(i)));
    }
    return joined;
  }

  private Element cell(TableGrid.Slot slot, int r, Element tr) {
    boolean rowHeader = !head && slot.column() == 0 && table.rowHeaders();
    Element cell = tr.child(head || rowHeader ? "TH" : "TD");
    if (head) {
      cell.scope("Column");
      headers.column(slot, cell);
    } else if (rowHeader) {
      cell.scope("Row");
      headers.row(slot, r, cell);
    } else {
      headers.name(slot, r, cell);
    }
    return cell.spanning(slot.cell().across(), tagged(r, slot.cell().down()));
  }

  /// How many rows of the tag tree these are: PDF/UA forbids rows without a cell of their own.
  private int tagged(int from, int rows) {
    int tagged = 0;
    for (List<TableGrid.Slot> row : grid.rows().subList(from, from + rows)) {
      tagged += row.isEmpty() ? 0 : 1;
    }
    return tagged;
  }

  private Place place(TableGrid.Slot slot) {
    Place first = places.get(slot.column());
    Place last = places.get(slot.end() - 1);
    return new Place(first.x(), last.x() + last.width() - first.x());
  }

  private double x(TableGrid.Slot slot, Place place, Line line, int lines) {
    double free = Math.max(0, place.width() - line.width());
    DecimalPoint point = points.get(slot.column());
    Column.Alignment own = table.columns().get(slot.column()).alignment();
    // What figures have in common stands over the middle of their columns.
    boolean joined = slot.cell().across() > 1 && (head || own == Column.Alignment.DECIMAL);
    return switch (joined ? Column.Alignment.CENTRE : own) {
      case START -> place.x();
      case CENTRE -> place.x() + free / 2;
      case END -> place.x() + free;
      case DECIMAL -> point == null || lines > 1 ? place.x() + free : point.x(slot.cell(), place);
    };
  }
}
