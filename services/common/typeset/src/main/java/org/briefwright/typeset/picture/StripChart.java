package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.briefwright.typeset.document.Axis;
import org.briefwright.typeset.line.Line;

/// Rows with a name on the left and a strip of ink on a common scale, its words at its end. Bars,
/// ranges and times are all drawn so.
final class StripChart {

  private static final double GAP = 5;
  private static final double THICKNESS = 8;
  private static final double PADDING = 4;
  private static final double TICK_GAP = 6;

  private final Studio studio;
  private final Lettering lettering;
  private final Axis axis;
  private final Scale scale;
  private final Canvas canvas;
  private final List<Set> rows = new ArrayList<>();
  private final boolean dots;
  private double left;
  private double plotWidth;

  /// One row.
  ///
  /// @param from where its ink begins on the scale
  /// @param best where it has a sign of its own
  /// @param words printed at its end
  record Strip(
      String name, double from, double to, OptionalDouble best, String words, boolean marked) {}

  /// A row whose texts are set.
  ///
  /// @param leftward whether its words stand at the strip's left
  private record Set(Strip strip, List<Line> name, List<Line> words, boolean leftward) {

    double height(double leading) {
      return Math.max(THICKNESS + 1, Math.max(name.size(), words.size()) * leading) + PADDING;
    }
  }

  private StripChart(Studio studio, Axis axis, Scale scale, boolean dots) {
    this.studio = studio;
    this.lettering = studio.lettering();
    this.axis = axis;
    this.scale = scale;
    this.dots = dots;
    this.canvas = new Canvas(lettering);
  }

  /// Bars with the axis' name above; what has no length has no ink.
  static Drawing bars(Studio studio, Axis axis, Scale scale, List<Strip> strips) {
    return new StripChart(studio, axis, scale, false).drawing(strips, true);
  }

  /// Stretches; what has no length is a dot.
  ///
  /// @param titled whether the axis' name stands above
  static Drawing spans(Studio studio, Axis axis, Scale scale, List<Strip> strips, boolean titled) {
    return new StripChart(studio, axis, scale, true).drawing(strips, titled);
  }

  private Drawing drawing(List<Strip> strips, boolean titled) {
    double width = studio.width();
    set(strips);
    double y = 0;
    if (titled) {
      List<Line> title = lettering.lines(axis.name(), Tone.SCALE, width - left);
      canvas.text(title, Tone.SCALE, left, 0, width - left, 0);
      y = title.size() * canvas.leading(Tone.SCALE) + 2;
    }
    double head = y;
    boolean anyMarked = strips.stream().anyMatch(Strip::marked);
    for (Set row : rows) {
      y += row(row, y, anyMarked);
    }
    scale(head, y);
    return canvas.drawing(width, y + canvas.leading(Tone.SCALE) + 3);
  }

  private void set(List<Strip> strips) {
    double width = studio.width();
    boolean bothWays = strips.stream().anyMatch(StripChart::isLeftward);
    double mostName = width * (bothWays ? 0.34 : 0.4);
    double mostWords = width * (bothWays ? 0.22 : 0.3);
    double names = 0;
    double before = 0;
    for (Strip strip : strips) {
      Tone tone = strip.marked() ? Tone.STRONG : Tone.LABEL;
      List<Line> name = lettering.lines(strip.name(), tone, mostName);
      List<Line> words = lettering.lines(strip.words(), tone, mostWords);
      boolean leftward = isLeftward(strip);
      rows.add(new Set(strip, name, words, leftward));
      names = Math.max(names, Lettering.widest(name));
      before = Math.max(before, leftward ? Lettering.widest(words) + GAP + THICKNESS / 2 : 0);
    }
    left = names + 8 + before;
    plotWidth = width - left - 4;
    for (Set row : rows) {
      double share = scale.share(row.strip().to());
      if (!row.leftward() && share > 0) {
        double free = width - left - GAP - THICKNESS / 2 - Lettering.widest(row.words());
        plotWidth = Math.min(plotWidth, free / share);
      }
    }
  }

  private static boolean isLeftward(Strip strip) {
    return strip.to() <= 0 && strip.from() < 0;
  }

  private double x(double value) {
    return left + plotWidth * scale.share(value);
  }

  private double row(Set row, double y, boolean anyMarked) {
    Strip strip = row.strip();
    Tone tone = strip.marked() ? Tone.STRONG : Tone.LABEL;
    double leading = canvas.leading(tone);
    double height = row.height(leading);
    double middle = y + height / 2;
    canvas.text(row.name(), tone, 0, middle - row.name().size() * leading / 2, left, 0);
    double from = x(strip.from());
    double to = x(strip.to());
    int colour = strip.marked() || !anyMarked ? studio.shades().strong() : studio.shades().soft();
    ink(strip, from, to, middle, colour);
    double widest = Lettering.widest(row.words());
    double dot = dots && to - from < THICKNESS ? THICKNESS / 2 : 0;
    double wordsX = row.leftward() ? from - GAP - dot - widest : to + GAP + dot;
    canvas.text(
        row.words(),
        tone,
        wordsX,
        middle - row.words().size() * leading / 2,
        widest,
        row.leftward() ? 1 : 0);
    return height;
  }

  private void ink(Strip strip, double from, double to, double middle, int colour) {
    if (dots && to - from < THICKNESS) {
      Spot centre = new Spot((from + to) / 2, middle);
      canvas.draw(new Shape.Disc(centre, THICKNESS / 2, Paint.filled(colour)));
    } else if (strip.from() < strip.to()) {
      double width = Math.max(0.8, to - from);
      Area bar = new Area(from, middle - THICKNESS / 2, width, THICKNESS);
      canvas.draw(new Shape.Box(bar, 0, Paint.filled(colour)));
    }
    strip
        .best()
        .ifPresent(
            best -> {
              Area sign = new Area(x(best) - 1.2, middle - 6.5, 2.4, 13);
              Paint paint = new Paint(studio.shades().ink(), Shades.PAPER, 0.8, Dash.SOLID);
              canvas.draw(new Shape.Box(sign, 0, paint));
            });
  }

  private void scale(double head, double foot) {
    Numerals numerals = new Numerals(axis, studio.words());
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= scale.steps(); i++) {
      double value = scale.tick(i);
      Line tick = lettering.line(numerals.tick(value, scale.step()), Tone.SCALE);
      double x = x(value);
      double at = Math.clamp(x - tick.width() / 2, 0, Math.max(0, studio.width() - tick.width()));
      if (at >= free) {
        canvas.text(tick, Tone.SCALE, at, foot + 2);
        free = at + tick.width() + TICK_GAP;
      }
      boolean zero = Math.abs(value) < scale.step() / 1e6 && scale.from() <= 0;
      Paint paint =
          zero ? Paint.line(studio.shades().grey(), 0.75) : Paint.line(studio.shades().rule(), 0.5);
      canvas.gridline(x, head, foot, paint);
    }
  }
}
