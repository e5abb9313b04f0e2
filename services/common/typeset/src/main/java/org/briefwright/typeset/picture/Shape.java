package org.briefwright.typeset.picture;

import java.util.List;

/// Something drawn that is not text.
public sealed interface Shape {

  Paint paint();

  /// A rectangle.
  ///
  /// @param radius of its rounded corners; 0 for sharp ones
  record Box(Area area, double radius, Paint paint) implements Shape {}

  /// A circle, filled or not.
  record Disc(Spot centre, double radius, Paint paint) implements Shape {}

  /// Straight lines from spot to spot.
  ///
  /// @param closed whether the last spot is joined to the first
  record Path(List<Spot> spots, boolean closed, Paint paint) implements Shape {
    public Path {
      spots = List.copyOf(spots);
    }

    static Path line(double x1, double y1, double x2, double y2, Paint paint) {
      return new Path(List.of(new Spot(x1, y1), new Spot(x2, y2)), false, paint);
    }
  }
}
