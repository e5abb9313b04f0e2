package org.briefwright.typeset.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableGridTest {

  private static final Cell CELL = Cell.of("x");

  @Test
  void aCellBelowOneThatReachesDownStandsBesideIt() {
    TableGrid grid = grid(List.of(List.of(CELL.down(2), CELL), List.of(CELL)));

    assertThat(grid.rows().get(1).getFirst().column()).isOne();
  }

  @Test
  void onlyTheColumnsOfACellThatReachesDownReachBelow() {
    TableGrid grid = grid(List.of(List.of(CELL, CELL.down(2)), List.of(CELL)));

    assertThat(grid.reachesBelow(0, 0)).isFalse();
    assertThat(grid.reachesBelow(0, 1)).isTrue();
    assertThat(grid.reachesBelow(1, 1)).isFalse();
  }

  @Test
  void aRowWithAHoleIsRefused() {
    assertThatThrownBy(() -> grid(List.of(List.of(CELL))))
        .hasMessage("a table's row of 1 cells does not fit its 2 columns");
  }

  @Test
  void cellsThatOverlapAreRefused() {
    assertThatThrownBy(() -> grid(List.of(List.of(CELL, CELL.down(2)), List.of(CELL.across(2)))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCellThatReachesBelowTheTableIsRefused() {
    assertThatThrownBy(() -> grid(List.of(List.of(CELL, CELL.down(2)))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static TableGrid grid(List<List<Cell>> rows) {
    return TableGrid.of(2, rows, "row");
  }
}
