package org.briefwright.typeset.flow;

import java.util.List;

/// The rows that stand again above a table that goes on on another page.
public record TableHead(List<Row> rows) {

  public double height() {
    double height = 0;
    for (Row row : rows) {
      height += row.height();
    }
    return height;
  }
}
