package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.theme.TextStyle;

/// A drawing in the making.
final class Canvas {

  /// How much of a leading lies under the baseline.
  private static final double DEPTH = 0.28;

  private final Lettering lettering;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  Canvas(Lettering lettering) {
    this.lettering = lettering;
  }

  void draw(Shape shape) {
    shapes.add(shape);
  }

  void line(double x1, double y1, double x2, double y2, Paint paint) {
    draw(Shape.Path.line(x1, y1, x2, y2, paint));
  }

  double leading(Tone tone) {
    return lettering.style(tone).leading();
  }

  /// Lines one below the other.
  ///
  /// @param x of their left edge
  /// @param y of the first one's head
  /// @param width to stand in
  /// @param share 0 flush left, 0.5 centred, 1 flush right
  void text(List<Line> lines, Tone tone, double x, double y, double width, double share) {
    TextStyle style = lettering.style(tone);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double baseline = y + (i + 1) * style.leading() - DEPTH * style.size();
      double in = (width - line.width()) * share;
      labels.add(new Label(line, x + in, baseline, style.size(), false));
    }
  }

  void text(Line line, Tone tone, double x, double y) {
    text(List.of(line), tone, x, y, line.width(), 0);
  }

  /// Lines that read upwards, one right of the other.
  ///
  /// @param x of the first one's left side
  /// @param foot where they begin
  void upright(List<Line> lines, Tone tone, double x, double foot) {
    TextStyle style = lettering.style(tone);
    for (int i = 0; i < lines.size(); i++) {
      double baseline = x + (i + 1) * style.leading() - DEPTH * style.size();
      labels.add(new Label(lines.get(i), baseline, foot, style.size(), true));
    }
  }

  /// A line down, behind everything, that leaves out what is written on its way.
  void gridline(double x, double head, double foot, Paint paint) {
    List<double[]> written =
        labels.stream()
            .map(label -> label.area().widened(1))
            .filter(area -> area.x() < x && x < area.right())
            .map(area -> new double[] {area.y(), area.foot()})
            .toList();
    for (double[] part : parts(head, foot, written)) {
      shapes.addFirst(Shape.Path.line(x, part[0], x, part[1], paint));
    }
  }

  /// A line across, behind everything, that leaves out what is written on its way.
  void level(double y, double left, double right, Paint paint) {
    List<double[]> written =
        labels.stream()
            .map(Label::area)
            .filter(area -> area.y() < y && y < area.foot())
            .map(area -> new double[] {area.x() - 2, area.right() + 2})
            .toList();
    for (double[] part : parts(left, right, written)) {
      shapes.addFirst(Shape.Path.line(part[0], y, part[1], y, paint));
    }
  }

  /// What of a stretch is left without others.
  private static List<double[]> parts(double from, double to, List<double[]> without) {
    List<double[]> parts = new ArrayList<>();
    double begin = from;
    for (double[] gap :
        without.stream().sorted(java.util.Comparator.comparingDouble(g -> g[0])).toList()) {
      if (gap[1] > begin && gap[0] < to) {
        parts.add(new double[] {begin, Math.max(begin, gap[0])});
        begin = gap[1];
      }
    }
    parts.add(new double[] {begin, Math.max(begin, to)});
    return parts.stream().filter(part -> part[1] - part[0] > 0.5).toList();
  }

  /// Whether a text could stand here without touching another.
  boolean isFree(Area area) {
    return labels.stream().noneMatch(label -> label.area().meets(area));
  }

  /// Whether a straight line from here to there would cross no text.
  boolean isClear(Spot from, Spot to) {
    return labels.stream().noneMatch(label -> label.area().meets(from, to));
  }

  Drawing drawing(double width, double height) {
    return new Drawing(width, height, 1, shapes, labels);
  }
}
