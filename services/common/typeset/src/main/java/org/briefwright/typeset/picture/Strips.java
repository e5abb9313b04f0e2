package org.briefwright.typeset.picture;

import java.util.List;
import java.util.OptionalDouble;
import org.briefwright.typeset.document.BarChart;
import org.briefwright.typeset.document.RangeBarChart;
import org.briefwright.typeset.document.Timeline;

/// Bars, ranges and events as rows of ink.
final class Strips {

  private static final int STEPS = 5;

  private Strips() {}

  static Drawing bars(BarChart chart, Studio studio) {
    Numerals numerals = new Numerals(chart.values(), studio.words());
    double low = chart.bars().stream().mapToDouble(BarChart.Bar::value).min().orElseThrow();
    double high = chart.bars().stream().mapToDouble(BarChart.Bar::value).max().orElseThrow();
    List<StripChart.Strip> strips =
        chart.bars().stream()
            .map(
                bar ->
                    new StripChart.Strip(
                        bar.label(),
                        Math.min(0, bar.value()),
                        Math.max(0, bar.value()),
                        OptionalDouble.empty(),
                        numerals.of(bar.value()),
                        bar.marked()))
            .toList();
    Scale scale = Scale.fromZero(low, high, STEPS);
    return StripChart.bars(studio, chart.values(), scale, strips);
  }

  static Drawing ranges(RangeBarChart chart, Studio studio) {
    Numerals numerals = new Numerals(chart.values(), studio.words());
    double low = chart.ranges().stream().mapToDouble(RangeBarChart.Range::low).min().orElseThrow();
    double high =
        chart.ranges().stream().mapToDouble(RangeBarChart.Range::high).max().orElseThrow();
    List<StripChart.Strip> strips =
        chart.ranges().stream()
            .map(
                range ->
                    new StripChart.Strip(
                        range.label(),
                        range.low(),
                        range.high(),
                        range.best(),
                        words(range, numerals),
                        range.marked()))
            .toList();
    Scale scale = Scale.fromZero(low, high, STEPS);
    return StripChart.spans(studio, chart.values(), scale, strips, true);
  }

  private static String words(RangeBarChart.Range range, Numerals numerals) {
    String whole = numerals.of(range.low(), range.high());
    return range.best().isPresent()
        ? numerals.of(range.best().getAsDouble()) + " (" + whole + ")"
        : whole;
  }

  static Drawing events(Timeline line, Studio studio) {
    double first = line.events().stream().mapToDouble(Timeline.Event::from).min().orElseThrow();
    double last = line.events().stream().mapToDouble(Timeline.Event::to).max().orElseThrow();
    List<StripChart.Strip> strips =
        line.events().stream()
            .map(
                event ->
                    new StripChart.Strip(
                        event.label(),
                        event.from(),
                        event.to(),
                        OptionalDouble.empty(),
                        event.when(),
                        event.marked()))
            .toList();
    Scale scale = Scale.around(first, last, STEPS + 2);
    return StripChart.spans(studio, line.time(), scale, strips, false);
  }
}
