package org.briefwright.typeset.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.briefwright.typeset.line.Run;
import org.briefwright.typeset.line.Setting;
import org.briefwright.typeset.picture.Drawing;
import org.briefwright.typeset.picture.Label;
import org.briefwright.typeset.picture.Paint;
import org.briefwright.typeset.picture.Shape;
import org.briefwright.typeset.picture.Spot;
import org.briefwright.typeset.xml.Xml;

/// Writes drawings as SVG inside HTML. Labels carry their width, so that they keep their places in
/// whatever font the reader has.
final class Svg {

  private static final int SEMIBOLD = 600;

  private final StringBuilder html;

  Svg(StringBuilder html) {
    this.html = html;
  }

  /// @param id unique in the file
  void write(Drawing drawing, String id, String title, String description) {
    write(drawing, "", id, title, description);
  }

  /// @param attributes of the outermost element, each with a blank before it
  /// @param id unique in the file
  void write(Drawing drawing, String attributes, String id, String title, String description) {
    html.append("<svg").append(attributes).append(" viewBox=\"0 0 ");
    html.append(number(drawing.width())).append(' ');
    html.append(number(drawing.height())).append("\" role=\"img\" aria-labelledby=\"");
    html.append(id).append("-title ").append(id).append("-desc\">\n<title id=\"").append(id);
    html.append("-title\">").append(Xml.escaped(title)).append("</title>\n<desc id=\"").append(id);
    html.append("-desc\">").append(Xml.escaped(description)).append("</desc>\n");
    drawing.shapes().forEach(this::shape);
    drawing.labels().forEach(this::label);
    html.append("</svg>\n");
  }

  private void shape(Shape shape) {
    switch (shape) {
      case Shape.Box box -> {
        html.append("<rect");
        attribute("x", box.area().x());
        attribute("y", box.area().y());
        attribute("width", box.area().width());
        attribute("height", box.area().height());
        if (box.radius() > 0) {
          attribute("rx", box.radius());
        }
      }
      case Shape.Disc disc -> {
        html.append("<circle");
        attribute("cx", disc.centre().x());
        attribute("cy", disc.centre().y());
        attribute("r", disc.radius());
      }
      case Shape.Path path -> {
        html.append("<path d=\"").append(data(path.spots())).append(path.closed() ? "Z" : "");
        html.append("\" stroke-linejoin=\"round\"");
      }
    }
    paint(shape.paint());
    html.append("/>\n");
  }

  private static String data(List<Spot> spots) {
    StringBuilder data = new StringBuilder();
    for (Spot spot : spots) {
      data.append(data.isEmpty() ? 'M' : 'L');
      data.append(number(spot.x())).append(' ').append(number(spot.y()));
    }
    return data.toString();
  }

  private void paint(Paint paint) {
    html.append(" fill=\"").append(paint.fill() == Paint.NONE ? "none" : colour(paint.fill()));
    html.append('"');
    if (paint.stroke() != Paint.NONE) {
      html.append(" stroke=\"").append(colour(paint.stroke())).append('"');
      attribute("stroke-width", paint.thickness());
      if (!paint.dash().pattern().isEmpty()) {
        html.append(" stroke-dasharray=\"").append(paint.dash().pattern()).append('"');
      }
    }
  }

  private void label(Label label) {
    List<Run> runs = label.line().runs();
    if (runs.isEmpty() || label.text().isEmpty()) {
      return;
    }
    Setting setting = runs.getFirst().setting();
    html.append("<text");
    if (label.upright()) {
      html.append(" transform=\"translate(").append(number(label.x())).append(' ');
      html.append(number(label.y())).append(") rotate(-90)\"");
    } else {
      attribute("x", label.x());
      attribute("y", label.y());
    }
    attribute("font-size", label.size());
    attribute("textLength", label.line().width());
    html.append(" lengthAdjust=\"spacingAndGlyphs\"");
    if (setting.face().name().postScriptName().contains("SemiBold")) {
      html.append(" font-weight=\"").append(SEMIBOLD).append('"');
    }
    html.append(" fill=\"").append(colour(setting.colour())).append("\">");
    html.append(Xml.escaped(label.text())).append(label.line().divided() ? "-" : "");
    html.append("</text>\n");
  }

  private void attribute(String name, double value) {
    html.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  private static String colour(int rgb) {
    return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
  }

  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
