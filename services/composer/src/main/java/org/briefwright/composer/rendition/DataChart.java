package org.briefwright.composer.rendition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.composer.brief.Illustration;
import org.briefwright.composer.brief.Illustration.Point;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.dossier.Moment;
import org.briefwright.typeset.document.Axis;
import org.briefwright.typeset.document.BarChart;
import org.briefwright.typeset.document.Chart;
import org.briefwright.typeset.document.LineChart;
import org.briefwright.typeset.document.RangeBarChart;
import org.briefwright.typeset.document.Timeline;

/// Data of the library as a chart.
final class DataChart {

  /// What an axis can print.
  private static final int MOST_DECIMALS = 6;

  private DataChart() {}

  static Chart of(Illustration.Data data, Phrases phrases) {
    return switch (data.kind()) {
      case BAR -> new BarChart(axis(data), rows(data, DataChart::bar));
      case RANGE_BAR -> new RangeBarChart(axis(data), rows(data, DataChart::range));
      case LINE ->
          new LineChart(
              years(phrases),
              axis(data),
              data.series().stream().map(DataChart::line).toList(),
              Optional.ofNullable(data.threshold())
                  .map(it -> new LineChart.Threshold(it.label(), it.value().doubleValue())));
      case TIMELINE ->
          new Timeline(
              years(phrases),
              data.points().stream()
                  .map(point -> Timeline.Event.at(year(point), point.at(), point.label()))
                  .toList());
    };
  }

  static Axis years(Phrases phrases) {
    return Axis.years(phrases.get("picture.year"));
  }

  private static Axis axis(Illustration.Data data) {
    return new Axis(data.unit(), "", decimals(data), true);
  }

  /// As many as the most exact value has.
  private static int decimals(Illustration.Data data) {
    int most =
        data.points().stream()
            .flatMap(point -> Stream.of(point.value(), point.low(), point.high()))
            .filter(Objects::nonNull)
            .mapToInt(value -> value.stripTrailingZeros().scale())
            .max()
            .orElse(0);
    return Math.clamp(most, 0, MOST_DECIMALS);
  }

  private interface ToRow<T> {
    T of(String label, Point point);
  }

  /// The rows of all series; where there are several, each row names its own.
  private static <T> List<T> rows(Illustration.Data data, ToRow<T> row) {
    boolean one = data.series().size() == 1;
    return data.series().stream()
        .flatMap(
            series ->
                series.points().stream()
                    .map(point -> row.of(label(one ? "" : series.name() + ": ", point), point)))
        .toList();
  }

  private static String label(String before, Point point) {
    return before + point.at() + (point.note().isEmpty() ? "" : " (" + point.note() + ")");
  }

  private static BarChart.Bar bar(String label, Point point) {
    return new BarChart.Bar(label, number(point.value()));
  }

  private static RangeBarChart.Range range(String label, Point point) {
    return new RangeBarChart.Range(label, number(point.low()), number(point.high()));
  }

  private static double number(BigDecimal value) {
    return value.doubleValue();
  }

  private static LineChart.Series line(Illustration.Series series) {
    return new LineChart.Series(
        series.name(),
        series.points().stream()
            .map(
                point ->
                    new LineChart.Point(
                        year(point), number(point.value()), point.flagged() ? point.note() : ""))
            .toList());
  }

  private static double year(Point point) {
    return Moment.year(point.at()).orElseThrow();
  }
}
