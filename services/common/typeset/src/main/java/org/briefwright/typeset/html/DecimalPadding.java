package org.briefwright.typeset.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.DecimalSign;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableGrid;
import org.briefwright.typeset.flow.PlainWords;

/// Room behind figures that have fewer decimals than others of their column: CSS has no alignment
/// on the decimal point. Room and not blanks, so that a copied figure is the figure alone.
final class DecimalPadding {

  /// The sign is half as wide as a figure, in halves of which the room is counted.
  private static final int SIGN = 1;

  private static final int FIGURE = 2;

  private final Table table;
  private final char sign;
  private final Map<Integer, Integer> most = new HashMap<>();

  private DecimalPadding(Table table, char sign) {
    this.table = table;
    this.sign = sign;
  }

  static DecimalPadding of(Table table, String lang) {
    DecimalPadding padding = new DecimalPadding(table, DecimalSign.of(lang));
    for (List<TableGrid.Slot> slots : table.bodyGrid().rows()) {
      slots.forEach(slot -> padding.most.merge(slot.column(), padding.tail(slot), Math::max));
    }
    return padding;
  }

  String after(TableGrid.Slot slot) {
    int missing = most.get(slot.column()) - tail(slot);
    if (!decimal(slot) || missing == 0) {
      return "";
    }
    String width = missing / FIGURE + (missing % FIGURE == 0 ? "" : ".5");
    return "<span style=\"display:inline-block;width:" + width + "ch\"></span>";
  }

  private boolean decimal(TableGrid.Slot slot) {
    Column column = table.columns().get(slot.column());
    return column.alignment() == Column.Alignment.DECIMAL && slot.cell().across() == 1;
  }

  /// What the sign and what follows it take, in halves of a figure.
  private int tail(TableGrid.Slot slot) {
    String words = PlainWords.of(slot.cell().text());
    int point = decimal(slot) ? words.indexOf(sign) : -1;
    return point < 0 ? 0 : SIGN + FIGURE * (words.length() - point - 1);
  }
}
