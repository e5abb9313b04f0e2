package org.briefwright.typeset.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.DecimalSign;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableGrid;
import org.briefwright.typeset.flow.PlainWords;

/// Blanks as wide as figures behind those of a column that have fewer decimals: CSS has no
/// alignment on the decimal point.
final class DecimalPadding {

  private static final String FIGURE_SPACE = "\u2007";
  private static final String POINT_SPACE = "\u2008";

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
    return tail(slot) == 0
        ? POINT_SPACE + FIGURE_SPACE.repeat(missing - 1)
        : FIGURE_SPACE.repeat(missing);
  }

  private boolean decimal(TableGrid.Slot slot) {
    Column column = table.columns().get(slot.column());
    return column.alignment() == Column.Alignment.DECIMAL && slot.cell().across() == 1;
  }

  /// How many characters the point and what follows it take.
  private int tail(TableGrid.Slot slot) {
    String words = PlainWords.of(slot.cell().text());
    int point = decimal(slot) ? words.indexOf(sign) : -1;
    return point < 0 ? 0 : words.length() - point;
  }
}
