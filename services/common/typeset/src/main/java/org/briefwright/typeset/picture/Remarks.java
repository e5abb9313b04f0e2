package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.line.Line;

/// Finds places for words inside a plot: beside what they speak of, off the lines where that can
/// be, never on other words. What finds no place stands below the plot.
final class Remarks {

  private static final double[] DISTANCES = {5, 12, 20, 30, 42, 56, 72, 92};
  private static final double WIDEST = 104;

  /// The radius of a flagged point's sign, which leaders end at.
  static final double FLAG = 3;

  private static final double LEADER_FROM = 12;

  /// One piece of a drawn line is worth this many points of distance.
  private static final double CROSSING = 20;

  private final Canvas canvas;
  private final Lettering lettering;
  private final Area plot;
  private final List<List<Spot>> lines;
  private final List<Spot> flagged;
  private final List<String> homeless = new ArrayList<>();

  /// @param lines that words should not lie on
  /// @param flagged signs that words must not cover
  Remarks(
      Canvas canvas, Lettering lettering, Area plot, List<List<Spot>> lines, List<Spot> flagged) {
    this.canvas = canvas;
    this.lettering = lettering;
    this.plot = plot;
    this.lines = lines;
    this.flagged = flagged;
  }

  /// What found no place.
  List<String> homeless() {
    return homeless;
  }

  /// Words beside a spot.
  ///
  /// @param otherwise how they read where they must stand below
  void beside(Spot spot, String words, String otherwise, Paint leader) {
    List<Line> set = lettering.lines(words, Tone.LABEL, Math.min(WIDEST, plot.width()));
    double width = Lettering.widest(set);
    double height = set.size() * canvas.leading(Tone.LABEL);
    Area best = null;
    double least = Double.MAX_VALUE;
    for (double distance : DISTANCES) {
      for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -2; dx <= 2; dx++) {
          if (dx == 0 && dy == 0 || Math.abs(dx) == 1 && dy == 0) {
            continue;
          }
          double x = spot.x() - width / 2 + offset(dx, distance, width);
          double y = spot.y() - height / 2 + dy * (distance + height / 2);
          Area place = new Area(x, y, width, height);
          double cost = distance + Math.abs(dx) * 0.5 + (dy > 0 ? 1 : 0);
          if (cost < least && fits(place, spot, distance)) {
            cost += crossings(place);
            best = cost < least ? place : best;
            least = Math.min(cost, least);
          }
        }
      }
    }
    if (best == null) {
      homeless.add(otherwise);
      return;
    }
    Spot near = nearest(best, spot);
    if (distance(near, spot) > LEADER_FROM) {
      double part = FLAG / distance(near, spot);
      double x = spot.x() + (near.x() - spot.x()) * part;
      double y = spot.y() + (near.y() - spot.y()) * part;
      canvas.line(near.x(), near.y(), x, y, leader);
    }
    canvas.text(set, Tone.LABEL, best.x(), best.y(), width, near.x() < spot.x() ? 1 : 0);
  }

  /// Words on a level line, above or below it.
  void along(double y, String words) {
    List<Line> set = lettering.lines(words, Tone.SCALE, plot.width() * 0.8);
    double width = Lettering.widest(set);
    double height = set.size() * canvas.leading(Tone.SCALE);
    Area best = null;
    double least = Double.MAX_VALUE;
    for (int step = 0; step <= 20; step++) {
      double x = plot.x() + 3 + (plot.width() - width - 6) * step / 20;
      for (double head : new double[] {y - height - 1.5, y + 1}) {
        Area place = new Area(x, head, width, height);
        double cost = crossings(place) + step * 0.1 + (head > y ? 0.5 : 0);
        if (cost < least && isFree(place)) {
          best = place;
          least = cost;
        }
      }
    }
    if (best == null) {
      homeless.add(words);
    } else {
      canvas.text(set, Tone.SCALE, best.x(), best.y(), width, 0);
    }
  }

  private static double offset(int dx, double distance, double width) {
    return switch (dx) {
      case -2 -> -distance - width / 2;
      case -1 -> -width / 2 + 6;
      case 1 -> width / 2 - 6;
      case 2 -> distance + width / 2;
      default -> 0;
    };
  }

  private boolean fits(Area place, Spot spot, double distance) {
    Spot near = nearest(place, spot);
    return isFree(place) && (distance <= LEADER_FROM || canvas.isClear(near, spot));
  }

  private boolean isFree(Area place) {
    Area room = place.widened(2);
    boolean covers =
        flagged.stream().anyMatch(s -> room.meets(new Area(s.x() - 3, s.y() - 3, 6, 6)));
    return plot.holds(place) && !covers && canvas.isFree(room);
  }

  private double crossings(Area place) {
    double count = 0;
    for (List<Spot> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        count += place.meets(line.get(i - 1), line.get(i)) ? CROSSING : 0;
      }
    }
    return count;
  }

  private static Spot nearest(Area area, Spot spot) {
    return new Spot(
        Math.clamp(spot.x(), area.x(), area.right()),
        Math.clamp(spot.y(), area.y() + 1, area.foot() - 1));
  }

  private static double distance(Spot one, Spot other) {
    return Math.sqrt(
        (one.x() - other.x()) * (one.x() - other.x())
            + (one.y() - other.y()) * (one.y() - other.y()));
  }
}
