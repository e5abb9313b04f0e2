package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.typeset.picture.Drawing;

/// Finds heights for text without ink on a drawing. Programs that extract text take the same letter
/// twice in one place for a trick to make it bolder, and drop one: so no line may lie on a label or
/// on another line of its column.
final class UnseenLines {

  /// Points; letters further apart than a third of their width count as two, and these are small.
  private static final double STEP = 0.9;

  private final Drawing drawing;
  private final Map<Integer, List<Double>> taken = new HashMap<>();

  UnseenLines(Drawing drawing) {
    this.drawing = drawing;
  }

  /// Of the drawing, in points.
  double width() {
    return drawing.drawnWidth();
  }

  /// The first free height from the wanted one down, and then from the drawing's head on; the
  /// wanted one where none is free.
  ///
  /// @param column of the line
  double baseline(int column, double wanted) {
    List<Double> lines = taken.computeIfAbsent(column, first -> new ArrayList<>());
    double height = drawing.drawnHeight();
    double found = Math.min(wanted, height);
    for (double down = 0; down < height; down += STEP) {
      double y = (wanted + down) % height;
      if (isFree(y, lines)) {
        found = y;
        break;
      }
    }
    lines.add(found);
    return found;
  }

  private boolean isFree(double y, List<Double> lines) {
    return lines.stream().noneMatch(line -> Math.abs(line - y) < 0.99 * STEP)
        && drawing.labels().stream()
            .noneMatch(label -> Math.abs(label.y() * drawing.scale() - y) < 2 * STEP);
  }
}
