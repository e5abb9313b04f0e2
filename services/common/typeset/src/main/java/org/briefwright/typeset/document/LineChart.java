package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Lines through points, each named at its end; points that matter carry a flag with words.
///
/// @param across the numbers from left to right, mostly years
/// @param up the numbers from foot to head
/// @param threshold a number that matters, as a line across
public record LineChart(Axis across, Axis up, List<Series> series, Optional<Threshold> threshold)
    implements Chart {

  /// More lines could not be told apart in grey.
  private static final int MOST_SERIES = 4;

  private static final int MOST_POINTS = 500;
  private static final int MOST_FLAGS = 8;

  /// One line.
  ///
  /// @param points from left to right
  public record Series(String name, List<Point> points) {
    public Series {
      Needs.requireWords("a line", name);
      points = List.copyOf(points);
      Needs.requireCount("points of '" + name + "'", points, 1, MOST_POINTS);
      for (int i = 1; i < points.size(); i++) {
        if (points.get(i).x() <= points.get(i - 1).x()) {
          throw new IllegalArgumentException(
              "point at "
                  + points.get(i).x()
                  + " of '"
                  + name
                  + "' does not follow "
                  + points.get(i - 1).x());
        }
      }
    }
  }

  /// One point.
  ///
  /// @param flag words printed beside it; empty for none
  public record Point(double x, double y, String flag) {
    public Point {
      Needs.requireNumber("x", x);
      Needs.requireNumber("y", y);
      Objects.requireNonNull(flag, "flag");
    }

    public Point(double x, double y) {
      this(x, y, "");
    }
  }

  /// A line across the chart, with its name.
  public record Threshold(String name, double value) {
    public Threshold {
      Needs.requireWords("a threshold", name);
      Needs.requireNumber("threshold '" + name + "'", value);
    }
  }

  public LineChart {
    Objects.requireNonNull(across, "across");
    Objects.requireNonNull(up, "up");
    Objects.requireNonNull(threshold, "threshold");
    series = List.copyOf(series);
    Needs.requireCount("lines", series, 1, MOST_SERIES);
    long flags =
        series.stream()
            .flatMap(line -> line.points().stream())
            .filter(point -> !point.flag().isBlank())
            .count();
    if (flags > MOST_FLAGS) {
      throw new IllegalArgumentException(flags + " flags are more than " + MOST_FLAGS);
    }
  }
}
