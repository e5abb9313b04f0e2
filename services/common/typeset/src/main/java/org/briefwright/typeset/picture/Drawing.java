package org.briefwright.typeset.picture;

import java.util.List;

/// A picture, decided: what lies where, shapes under labels.
///
/// @param width in points
/// @param height in points
/// @param scale by which all of it is drawn smaller, where the page is too low for it; else 1
public record Drawing(
    double width, double height, double scale, List<Shape> shapes, List<Label> labels) {

  public Drawing {
    shapes = List.copyOf(shapes);
    labels = List.copyOf(labels);
  }

  /// The same, drawn small enough for a place.
  Drawing within(double mostWidth, double mostHeight) {
    double smaller = Math.min(1, Math.min(mostWidth / width, mostHeight / height));
    return new Drawing(width, height, smaller, shapes, labels);
  }

  /// Its height on the page.
  public double drawnHeight() {
    return height * scale;
  }

  /// Its width on the page.
  public double drawnWidth() {
    return width * scale;
  }
}
