package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.DecimalSign;
import org.briefwright.typeset.document.TableGrid;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.theme.TextStyle;

/// Where the decimal points of a column stand: as far right as the widest tail behind them lets.
final class DecimalPoint {

  private final FlowContext context;
  private final TextStyle style;
  private final char sign;
  private double tail;

  /// @param lang of the document, which decides between 3.5 and 3,5
  DecimalPoint(FlowContext context, TextStyle style, String lang) {
    this.context = context;
    this.style = style;
    this.sign = DecimalSign.of(lang);
  }

  DecimalPoint of(TableGrid grid, int column, double width) {
    for (List<TableGrid.Slot> slots : grid.rows()) {
      for (TableGrid.Slot slot : slots) {
        if (slot.column() == column && slot.cell().across() == 1) {
          List<Line> lines = context.set(slot.cell().text(), style, width);
          if (lines.size() == 1) {
            tail = Math.max(tail, lines.getFirst().width() - before(slot.cell()));
          }
        }
      }
    }
    return this;
  }

  /// Where the only line of a cell begins.
  double x(Cell cell, Place place) {
    return Math.max(place.x(), place.x() + place.width() - tail - before(cell));
  }

  /// What stands before the point: all up to the last figure where there is none; all of it
  /// where there are no figures.
  private double before(Cell cell) {
    String words = PlainWords.of(cell.text());
    int end = words.indexOf(sign);
    if (end < 0) {
      end = words.length();
      while (end > 0 && !Character.isDigit(words.charAt(end - 1))) {
        end--;
      }
      end = end == 0 ? words.length() : end;
    }
    if (end == 0) {
      return 0;
    }
    List<Line> lines = context.set(TextFlow.plain(words.substring(0, end)), style, 10_000);
    return lines.getFirst().width();
  }
}
