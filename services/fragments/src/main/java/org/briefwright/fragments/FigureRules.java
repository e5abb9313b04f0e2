package org.briefwright.fragments;

import java.util.List;
import org.briefwright.items.Check;
import org.briefwright.web.problem.Violation;

/// What must fit together inside a figure: each point has what its kind is drawn from, and nothing
/// else.
public final class FigureRules {
  private FigureRules() {}

  public static List<Violation> check(Figure figure) {
    Check check = new Check();
    check
        .distinct("/citations", figure.citations())
        .require(
            (figure.kind() == FigureKind.TIMELINE) == figure.unit().isEmpty(),
            "/unit",
            figure.kind() == FigureKind.TIMELINE
                ? "is not accepted in a timeline, which counts nothing"
                : "must say what the values count");
    for (int s = 0; s < figure.series().size(); s++) {
      List<Figure.Point> points = figure.series().get(s).points();
      String pointer = "/series/" + s + "/points";
      check.distinct(pointer, "/at", points, Figure.Point::at);
      for (int p = 0; p < points.size(); p++) {
        point(figure.kind(), points.get(p), pointer + "/" + p, check);
      }
    }
    return check.violations();
  }

  private static void point(FigureKind kind, Figure.Point point, String pointer, Check check) {
    check
        .require(isWhole(kind, point), pointer, "must have " + wanted(kind) + " and no other")
        .require(
            point.low() == null || point.high() == null || point.low().compareTo(point.high()) <= 0,
            pointer + "/high",
            "is below low " + point.low())
        .require(
            !Boolean.TRUE.equals(point.flagged()) || !point.note().isEmpty(),
            pointer + "/note",
            "must say why the point is flagged");
  }

  private static boolean isWhole(FigureKind kind, Figure.Point point) {
    boolean value = point.value() != null;
    boolean low = point.low() != null;
    boolean high = point.high() != null;
    boolean label = !point.label().isEmpty();
    return switch (kind) {
      case BAR, LINE -> value && !low && !high && !label;
      case RANGE_BAR -> !value && low && high && !label;
      case TIMELINE -> !value && !low && !high && label;
    };
  }

  private static String wanted(FigureKind kind) {
    return switch (kind) {
      case BAR, LINE -> "a value";
      case RANGE_BAR -> "low and high";
      case TIMELINE -> "a label";
    };
  }
}
