package org.briefwright.typeset.picture;

import org.briefwright.typeset.document.LineChart.Point;

/// The part of a line chart that lines are drawn in.
record Plot(Area area, double fromX, double toX, Scale up) {

  Spot at(Point point) {
    return new Spot(x(point.x()), y(point.y()));
  }

  double x(double value) {
    return area.x() + area.width() * (value - fromX) / (toX - fromX);
  }

  double y(double value) {
    return area.foot() - area.height() * up.share(value);
  }
}
