package org.briefwright.typeset.proof;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.page.Page;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.page.PlacedRow;

/// What must hold of the rows of a page and of the two columns that some of them stand in, each
/// breach in words. Found anew from where the rows stand, without the typesetter's reckoning.
final class ColumnInvariants {

  private final Page page;
  private final List<String> breaches = new ArrayList<>();

  private ColumnInvariants(Page page) {
    this.page = page;
  }

  static List<String> breaches(PagedDocument paged) {
    List<String> all = new ArrayList<>();
    for (Page page : paged.pages()) {
      ColumnInvariants invariants = new ColumnInvariants(page);
      invariants.order();
      invariants.right().forEach(invariants::level);
      all.addAll(invariants.breaches);
    }
    return all;
  }

  /// How far down some rows reach.
  static double end(List<PlacedRow> rows) {
    return rows.stream().mapToDouble(ColumnInvariants::end).max().orElse(0);
  }

  private static double end(PlacedRow placed) {
    return placed.y() + placed.row().height();
  }

  private void breach(String what) {
    breaches.add("page " + page.number() + ": " + what);
  }

  /// A row stands below the one before, or begins the right column beside some of those before.
  private void order() {
    List<PlacedRow> body = page.body();
    for (int i = 0; i < body.size(); i++) {
      PlacedRow placed = body.get(i);
      boolean turns = i > 0 && placed.x() > 0 && body.get(i - 1).x() == 0;
      boolean returns = i > 0 && placed.x() == 0 && body.get(i - 1).x() > 0;
      double least = i == 0 ? 0 : end(body.get(i - 1));
      if (turns) {
        double top = placed.y();
        boolean beside = body.subList(0, i).stream().anyMatch(row -> same(row.y(), top));
        if (!beside) {
          breach("the right column begins at " + top + " beside nothing");
        }
      } else if (placed.y() < (returns ? end(body.subList(0, i)) : least) - 0.01) {
        breach("rows overlap at " + placed.y());
      }
    }
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) < 0.01;
  }

  /// Where in the body right columns begin and end.
  private List<int[]> right() {
    List<int[]> columns = new ArrayList<>();
    List<PlacedRow> body = page.body();
    int from = 0;
    while (from < body.size()) {
      int to = from;
      while (to < body.size() && body.get(to).x() > 0) {
        to++;
      }
      if (to > from) {
        columns.add(new int[] {from, to});
      }
      from = to + 1;
    }
    return columns;
  }

  /// No row can be taken from the foot of the left column to the head of the right one so that both
  /// together become less tall.
  private void level(int[] right) {
    List<PlacedRow> body = page.body();
    List<PlacedRow> second = body.subList(right[0], right[1]);
    double top = second.getFirst().y();
    int from = right[0];
    while (from > 0 && body.get(from - 1).x() == 0 && body.get(from - 1).y() > top - 0.01) {
      from--;
    }
    List<PlacedRow> first = body.subList(from, right[0]);
    boolean tables =
        body.subList(from, right[1]).stream().anyMatch(row -> row.row().head() != null);
    double tallest = Math.max(end(first), end(second)) - top;
    if (second.getFirst().row().kept()) {
      breach("a right column begins with a row that belongs to the left one");
    }
    for (int parting = from + 1; parting < right[1] && !tables; parting++) {
      if (!body.get(parting).row().kept()) {
        double left = height(body.subList(from, parting));
        double other = height(body.subList(parting, right[1]));
        if (Math.max(left, other) < tallest - 0.02) {
          breach("columns of " + tallest + " could both be " + Math.max(left, other));
        }
      }
    }
  }

  private static double height(List<PlacedRow> rows) {
    double height = 0;
    for (PlacedRow placed : rows) {
      boolean first = placed == rows.getFirst();
      height += (first ? 0 : placed.row().space()) + placed.row().height();
    }
    return height;
  }
}
