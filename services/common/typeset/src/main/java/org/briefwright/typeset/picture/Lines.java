package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.briefwright.typeset.document.LineChart;
import org.briefwright.typeset.document.LineChart.Point;
import org.briefwright.typeset.document.LineChart.Series;
import org.briefwright.typeset.line.Line;

/// Lines through points, named at their ends.
final class Lines {

  private static final double NAME_GAP = 9;
  private static final double TICK_GAP = 8;

  /// Far enough from the lowest number of the other scale.
  private static final double TICK_DROP = 5;

  private final LineChart chart;
  private final Studio studio;
  private final Lettering lettering;
  private final Canvas canvas;
  private final Numerals upNumerals;
  private final Numerals acrossNumerals;
  private Plot plot;

  private Lines(LineChart chart, Studio studio) {
    this.chart = chart;
    this.studio = studio;
    this.lettering = studio.lettering();
    this.canvas = new Canvas(lettering);
    this.upNumerals = new Numerals(chart.up(), studio.words());
    this.acrossNumerals = new Numerals(chart.across(), studio.words());
  }

  static Drawing draw(LineChart chart, Studio studio) {
    return new Lines(chart, studio).drawing();
  }

  private Drawing drawing() {
    double width = studio.width();
    Scale up = up();
    List<Line> ticks = new ArrayList<>();
    for (int i = 0; i <= up.steps(); i++) {
      ticks.add(lettering.line(upNumerals.tick(up.tick(i), up.step()), Tone.SCALE));
    }
    List<EndName> names = names(width * 0.26);
    double left = Lettering.widest(ticks) + 6;
    double right = width - names.stream().mapToDouble(EndName::width).max().orElse(0) - NAME_GAP;
    List<Line> title = lettering.lines(title(), Tone.SCALE, width);
    canvas.text(title, Tone.SCALE, 0, 0, width, 0);
    double head = title.size() * canvas.leading(Tone.SCALE) + 6;
    double needed = names.stream().mapToDouble(EndName::height).sum();
    double height = Math.max(needed, Math.clamp(width * 0.36, 96, 168));
    double fromX = xs().min().orElseThrow();
    double toX = xs().max().orElseThrow();
    Scale single = Scale.around(fromX, toX, 6);
    Area area = new Area(left, head, Math.max(20, right - left), height);
    plot =
        fromX == toX
            ? new Plot(area, single.from(), single.to(), up)
            : new Plot(area, fromX, toX, up);
    upTicks(ticks);
    acrossScale();
    names(names);
    lines();
    double foot = remarks(area.foot() + canvas.leading(Tone.SCALE) + TICK_DROP + 1);
    gridlines();
    return canvas.drawing(width, foot);
  }

  private String title() {
    String unit = chart.up().unit();
    return unit.isEmpty() || unit.equals("%") ? chart.up().name() : chart.up().name() + ", " + unit;
  }

  private DoubleStream xs() {
    return points().mapToDouble(Point::x);
  }

  private java.util.stream.Stream<Point> points() {
    return chart.series().stream().flatMap(line -> line.points().stream());
  }

  /// From zero, unless that would press the lines against the head.
  private Scale up() {
    double low = points().mapToDouble(Point::y).min().orElseThrow();
    double high = points().mapToDouble(Point::y).max().orElseThrow();
    if (chart.threshold().isPresent()) {
      low = Math.min(low, chart.threshold().get().value());
      high = Math.max(high, chart.threshold().get().value());
    }
    boolean fromZero = low >= 0 && low < high * 0.6 || low == high;
    return fromZero ? Scale.fromZero(low, high, 5) : Scale.around(low, high, 5);
  }

  private void upTicks(List<Line> ticks) {
    double leading = canvas.leading(Tone.SCALE);
    for (int i = 0; i < ticks.size(); i++) {
      double y = plot.y(plot.up().tick(i)) - leading / 2;
      canvas.text(List.of(ticks.get(i)), Tone.SCALE, 0, y, plot.area().x() - 6, 1);
    }
  }

  private void gridlines() {
    for (int i = 0; i <= plot.up().steps(); i++) {
      double value = plot.up().tick(i);
      boolean zero = Math.abs(value) < plot.up().step() / 1e6;
      Paint paint =
          zero || i == 0
              ? Paint.line(studio.shades().grey(), 0.75)
              : Paint.line(studio.shades().rule(), 0.5);
      canvas.level(plot.y(value), plot.area().x(), plot.area().right(), paint);
    }
  }

  private void acrossScale() {
    Scale scale = Scale.around(plot.fromX(), plot.toX(), 8);
    double free = Double.NEGATIVE_INFINITY;
    double most = studio.width();
    for (int i = 0; i <= scale.steps(); i++) {
      double x = plot.x(scale.tick(i));
      if (x < plot.area().x() - 0.01 || x > plot.area().right() + 0.01) {
        continue;
      }
      Line tick = lettering.line(acrossNumerals.tick(scale.tick(i), scale.step()), Tone.SCALE);
      double at = Math.clamp(x - tick.width() / 2, 0, Math.max(0, most - tick.width()));
      if (at >= free) {
        canvas.text(tick, Tone.SCALE, at, plot.area().foot() + TICK_DROP);
        canvas.line(
            x,
            plot.area().foot(),
            x,
            plot.area().foot() + 2.5,
            Paint.line(studio.shades().grey(), 0.5));
        free = at + tick.width() + TICK_GAP;
      }
    }
  }

  /// A line's name at its end.
  ///
  /// @param order of its line
  private record EndName(int order, Point end, List<Line> lines, double leading) {

    double width() {
      return Lettering.widest(lines);
    }

    double height() {
      return lines.size() * leading + 1;
    }
  }

  private List<EndName> names(double width) {
    List<EndName> names = new ArrayList<>();
    for (Series series : chart.series()) {
      List<Line> lines = lettering.lines(series.name(), Tone.STRONG, width);
      Point end = series.points().getLast();
      names.add(new EndName(names.size(), end, lines, canvas.leading(Tone.STRONG)));
    }
    return names;
  }

  /// Each as near to its line's end as the others leave room.
  private void names(List<EndName> names) {
    List<EndName> sorted =
        names.stream().sorted(Comparator.comparingDouble(n -> -n.end().y())).toList();
    double[] heads = heads(sorted);
    double x = plot.area().right() + NAME_GAP;
    for (int i = 0; i < heads.length; i++) {
      EndName name = sorted.get(i);
      canvas.text(name.lines(), Tone.STRONG, x, heads[i], name.width(), 0);
      Spot end = plot.at(name.end());
      double middle = heads[i] + name.height() / 2;
      boolean away = Math.abs(middle - end.y()) > 4 || plot.area().right() - end.x() > 4;
      if (away) {
        Paint leader = Paint.line(studio.shades().lines().get(name.order()).stroke(), 0.6);
        canvas.line(end.x() + 2, end.y(), x - 1.5, middle, leader);
      }
    }
  }

  /// Names that would touch stand as a block whose middle is that of the places they want.
  private double[] heads(List<EndName> names) {
    double[] wanted = new double[names.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = plot.at(names.get(i).end()).y() - names.get(i).height() / 2;
    }
    double[] heights = names.stream().mapToDouble(EndName::height).toArray();
    return Spread.of(wanted, heights, plot.area().y(), plot.area().foot());
  }

  private void lines() {
    for (int s = chart.series().size() - 1; s >= 0; s--) {
      Paint paint = studio.shades().lines().get(s);
      List<Spot> spots = chart.series().get(s).points().stream().map(plot::at).toList();
      if (spots.size() == 1) {
        canvas.draw(new Shape.Disc(spots.getFirst(), 2, Paint.filled(paint.stroke())));
      } else {
        canvas.draw(new Shape.Path(spots, false, paint));
      }
    }
  }

  /// Flags and threshold; returns where the drawing ends.
  private double remarks(double foot) {
    List<List<Spot>> drawn = new ArrayList<>();
    List<Spot> flagged = new ArrayList<>();
    for (Series series : chart.series()) {
      drawn.add(series.points().stream().map(plot::at).toList());
      series.points().stream()
          .filter(point -> !point.flag().isBlank())
          .forEach(point -> flagged.add(plot.at(point)));
    }
    chart.threshold().ifPresent(threshold -> drawn.add(threshold(threshold)));
    Remarks remarks = new Remarks(canvas, lettering, plot.area(), drawn, flagged);
    for (int s = 0; s < chart.series().size(); s++) {
      int colour = studio.shades().lines().get(s).stroke();
      for (Point point : chart.series().get(s).points()) {
        if (!point.flag().isBlank()) {
          Spot spot = plot.at(point);
          canvas.draw(
              new Shape.Disc(spot, Remarks.FLAG, new Paint(Shades.PAPER, colour, 1.4, Dash.SOLID)));
          String where = acrossNumerals.of(point.x()) + ", " + upNumerals.of(point.y());
          Paint leader = Paint.line(studio.shades().grey(), 0.5);
          remarks.beside(spot, point.flag(), where + ": " + point.flag(), leader);
        }
      }
    }
    chart
        .threshold()
        .ifPresent(
            threshold ->
                remarks.along(
                    plot.y(threshold.value()),
                    named(threshold.name(), upNumerals.of(threshold.value()))));
    double y = foot;
    for (String words : remarks.homeless()) {
      List<Line> lines = lettering.lines(words, Tone.SCALE, studio.width());
      canvas.text(lines, Tone.SCALE, 0, y, studio.width(), 0);
      y += lines.size() * canvas.leading(Tone.SCALE);
    }
    return y;
  }

  /// A threshold that is called by its number is not called so twice.
  private static String named(String name, String value) {
    return name.equals(value) ? value : name + ": " + value;
  }

  private List<Spot> threshold(LineChart.Threshold threshold) {
    double y = plot.y(threshold.value());
    List<Spot> across = List.of(new Spot(plot.area().x(), y), new Spot(plot.area().right(), y));
    Paint paint = Paint.line(studio.shades().ink(), 0.9).dashed(Dash.DASHED);
    canvas.draw(new Shape.Path(across, false, paint));
    return across;
  }
}
