package org.briefwright.typeset.picture;

/// A rectangle in a drawing, in points; `y` is its head.
public record Area(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double foot() {
    return y + height;
  }

  public boolean meets(Area other) {
    return x < other.right() && other.x < right() && y < other.foot() && other.y < foot();
  }

  boolean holds(Area other) {
    return other.x >= x && other.y >= y && other.right() <= right() && other.foot() <= foot();
  }

  Area widened(double points) {
    return new Area(x - points, y - points, width + 2 * points, height + 2 * points);
  }

  /// Whether a straight line between two spots touches it.
  boolean meets(Spot from, Spot to) {
    double start = 0;
    double end = 1;
    double[] low = {x, y};
    double[] high = {right(), foot()};
    double[] origin = {from.x(), from.y()};
    double[] way = {to.x() - from.x(), to.y() - from.y()};
    for (int side = 0; side < 2; side++) {
      if (way[side] == 0) {
        if (origin[side] < low[side] || origin[side] > high[side]) {
          return false;
        }
      } else {
        double one = (low[side] - origin[side]) / way[side];
        double other = (high[side] - origin[side]) / way[side];
        start = Math.max(start, Math.min(one, other));
        end = Math.min(end, Math.max(one, other));
      }
    }
    return start <= end;
  }
}
