package org.briefwright.typeset.page;

import java.util.List;
import org.briefwright.typeset.flow.Row;

/// Notes cut to the room there is; a note's first and last two lines stay together.
record Split(List<Row> fitting, List<Row> rest) {

  static Split at(List<Row> rows, double room) {
    double used = 0;
    int end = 0;
    for (int i = 0; i < rows.size(); i++) {
      used += (i == 0 ? 0 : rows.get(i).space()) + rows.get(i).height();
      if (used > room + 0.01) {
        break;
      }
      if (i + 1 == rows.size() || !rows.get(i + 1).kept()) {
        end = i + 1;
      }
    }
    return new Split(rows.subList(0, end), rows.subList(end, rows.size()));
  }
}
