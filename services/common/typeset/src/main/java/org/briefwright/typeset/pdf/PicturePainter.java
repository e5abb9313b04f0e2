package org.briefwright.typeset.pdf;

import java.util.List;
import org.briefwright.typeset.line.Run;
import org.briefwright.typeset.picture.Drawing;
import org.briefwright.typeset.picture.Label;
import org.briefwright.typeset.picture.Paint;
import org.briefwright.typeset.picture.Shape;
import org.briefwright.typeset.picture.Spot;

/// Draws pictures: paths, and labels in the document's own fonts.
final class PicturePainter {

  private final ContentStream content;
  private final TextPainter text;
  private double left;
  private double head;
  private double scale;

  PicturePainter(ContentStream content, TextPainter text) {
    this.content = content;
    this.text = text;
  }

  /// @param x of its left edge and
  /// @param y of its head, in points from the paper's lower left corner
  void paint(Drawing drawing, double x, double y) {
    left = x;
    head = y;
    scale = drawing.scale();
    // Round joins, so that sharp bends of a line do not look like spikes of its data.
    content.op("1 j\n");
    drawing.shapes().forEach(this::shape);
    content.op("0 j\n");
    drawing.labels().forEach(this::label);
  }

  private double x(double right) {
    return left + right * scale;
  }

  private double y(double down) {
    return head - down * scale;
  }

  private void shape(Shape shape) {
    Paint paint = shape.paint();
    if (paint.fill() != Paint.NONE) {
      text.fill(paint.fill());
    }
    if (paint.stroke() != Paint.NONE) {
      content.number(paint.thickness() * scale).op("w ").colour(paint.stroke(), "RG ");
      if (!paint.dash().pattern().isEmpty()) {
        content.op("[").op(paint.dash().pattern()).op("] 0 d ");
      }
    }
    String operator = operator(paint);
    switch (shape) {
      case Shape.Box box -> box(box, operator);
      case Shape.Disc disc ->
          text.circle(x(disc.centre().x()), y(disc.centre().y()), disc.radius() * scale, operator);
      case Shape.Path path -> path(path.spots(), path.closed() ? "h " + operator : operator);
    }
    if (paint.stroke() != Paint.NONE && !paint.dash().pattern().isEmpty()) {
      content.op("[] 0 d\n");
    }
  }

  private static String operator(Paint paint) {
    if (paint.fill() == Paint.NONE) {
      return "S\n";
    }
    return paint.stroke() == Paint.NONE ? "f\n" : "B\n";
  }

  private void path(List<Spot> spots, String operator) {
    String next = "m ";
    for (Spot spot : spots) {
      content.number(x(spot.x())).number(y(spot.y())).op(next);
      next = "l ";
    }
    content.op(operator);
  }

  private void box(Shape.Box box, String operator) {
    double l = x(box.area().x());
    double r = x(box.area().right());
    double t = y(box.area().y());
    double b = y(box.area().foot());
    double radius = box.radius() * scale;
    if (radius == 0) {
      content.number(l).number(b).number(r - l).number(t - b).op("re ").op(operator);
      return;
    }
    double k = 0.4477 * radius;
    content.number(l + radius).number(t).op("m ");
    content.number(r - radius).number(t).op("l ");
    curve(r - k, t, r, t - k, r, t - radius);
    content.number(r).number(b + radius).op("l ");
    curve(r, b + k, r - k, b, r - radius, b);
    content.number(l + radius).number(b).op("l ");
    curve(l + k, b, l, b + k, l, b + radius);
    content.number(l).number(t - radius).op("l ");
    curve(l, t - k, l + k, t, l + radius, t);
    content.op("h ").op(operator);
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    content.number(x1).number(y1).number(x2).number(y2).number(x3).number(y3).op("c ");
  }

  private void label(Label label) {
    String s = ratio();
    TextPainter.Turn turn =
        new TextPainter.Turn(label.upright() ? "0 " + s + " -" + s + " 0 " : s + " 0 0 " + s + " ");
    for (Run run : label.line().runs()) {
      double x = label.upright() ? label.x() : label.x() + run.x();
      double y = label.upright() ? label.y() - run.x() : label.y();
      text.draw(run, x(x), y(y), turn);
    }
  }

  /// The scale in thousandths, which two digits would round too far.
  private String ratio() {
    long thousandths = Math.round(scale * 1000);
    return thousandths >= 1000 ? "1" : "0." + Long.toString(1000 + thousandths).substring(1);
  }
}
