package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.ArgumentMap.Bearing;
import org.briefwright.typeset.document.ArgumentMap.Claim;
import org.briefwright.typeset.document.ArgumentMap.Side;

/// Draws the boxes, marks and arrows of an argument map. A side is told by its mark's shape and by
/// its shade; a bearing by its line and its head.
record ClaimPainter(Canvas canvas, Shades shades) {

  private static final double HEAD = 5;

  /// @param padding between its edge and its first line
  void box(Area area, Claim claim, double padding) {
    int colour = colour(claim.side());
    Paint paint =
        claim.chosen()
            ? new Paint(shades.tint(), colour, 1.3, Dash.SOLID)
            : new Paint(Shades.PAPER, shades.grey(), 0.5, Dash.SOLID);
    canvas.draw(new Shape.Box(area, 4, paint));
    mark(claim.side(), area.x() + 9.5, area.y() + padding + 6.5, claim.chosen());
  }

  /// @param chosen whether in its side's colour, else in grey
  void mark(Side side, double x, double y, boolean chosen) {
    int colour = chosen ? colour(side) : shades.grey();
    switch (side) {
      case FOR -> canvas.draw(new Shape.Disc(new Spot(x, y), 3, Paint.filled(colour)));
      case AGAINST -> {
        double reach = 3.4;
        List<Spot> diamond =
            List.of(
                new Spot(x - reach, y),
                new Spot(x, y - reach),
                new Spot(x + reach, y),
                new Spot(x, y + reach));
        Paint paint = Paint.line(colour, 1.3).on(Shades.PAPER);
        canvas.draw(new Shape.Path(diamond, true, paint));
      }
      case NEUTRAL ->
          canvas.draw(new Shape.Disc(new Spot(x, y), 2.7, Paint.line(colour, 1).on(Shades.PAPER)));
    }
  }

  private int colour(Side side) {
    return switch (side) {
      case FOR -> shades.pro();
      case AGAINST -> shades.con();
      case NEUTRAL -> shades.grey();
    };
  }

  /// The line of a relation without its head.
  void line(List<Spot> route, Bearing bearing) {
    Paint paint =
        switch (bearing) {
          case SUPPORTS -> Paint.line(shades.pro(), 1);
          case ATTACKS -> Paint.line(shades.con(), 1).dashed(Dash.DASHED);
        };
    canvas.draw(new Shape.Path(route, false, paint));
  }

  /// An arrow along straight lines, its head at the last spot.
  void relation(List<Spot> route, Bearing bearing) {
    Spot end = route.getLast();
    Spot before = route.get(route.size() - 2);
    double length = StrictMath.hypot(end.x() - before.x(), end.y() - before.y());
    double dx = length == 0 ? 0 : (end.x() - before.x()) / length;
    double dy = length == 0 ? -1 : (end.y() - before.y()) / length;
    List<Spot> line = new ArrayList<>(route);
    switch (bearing) {
      case SUPPORTS -> {
        Spot neck = new Spot(end.x() - dx * HEAD, end.y() - dy * HEAD);
        line.set(line.size() - 1, neck);
        line(line, bearing);
        List<Spot> head =
            List.of(
                new Spot(end.x() - dx, end.y() - dy),
                new Spot(neck.x() - dy * 2.7, neck.y() + dx * 2.7),
                new Spot(neck.x() + dy * 2.7, neck.y() - dx * 2.7));
        canvas.draw(new Shape.Path(head, true, Paint.filled(shades.pro())));
      }
      case ATTACKS -> {
        Spot bar = new Spot(end.x() - dx * 2.5, end.y() - dy * 2.5);
        line.set(line.size() - 1, bar);
        line(line, bearing);
        canvas.line(
            bar.x() - dy * 4,
            bar.y() + dx * 4,
            bar.x() + dy * 4,
            bar.y() - dx * 4,
            Paint.line(shades.con(), 1.8));
      }
    }
  }
}
