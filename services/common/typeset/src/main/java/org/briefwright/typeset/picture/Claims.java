package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.ArgumentMap.Bearing;
import org.briefwright.typeset.document.ArgumentMap.Claim;
import org.briefwright.typeset.document.ArgumentMap.Relation;
import org.briefwright.typeset.document.ArgumentMap.Side;
import org.briefwright.typeset.document.PictureWord;
import org.briefwright.typeset.line.Line;

/// An argument map: claims in boxes, in rows by their distance from the question. Rows too full for
/// the width are parted in two or more. What is too crowded for arrows is drawn as an outline.
final class Claims {

  private static final double MARK = 11;

  /// With more claims arrows wind around boxes, and nobody follows them.
  private static final int MOST_IN_ROWS = 12;

  private static final double PADDING = 5;
  private static final double WIDEST = 168;
  private static final double NARROWEST = 84;
  private static final double BETWEEN = 12;

  /// A map higher than its width by this would not fit a page.
  private static final double TALLEST = 1.4;

  private final ArgumentMap map;
  private final Studio studio;
  private final Lettering lettering;
  private final Canvas canvas;
  private final int[] distances;

  private Claims(ArgumentMap map, Studio studio) {
    this.map = map;
    this.studio = studio;
    this.lettering = studio.lettering();
    this.canvas = new Canvas(lettering);
    this.distances = Distances.of(map);
  }

  static Drawing draw(ArgumentMap map, Studio studio) {
    return map.claims().size() > MOST_IN_ROWS
        ? ClaimOutline.draw(map, studio)
        : new Claims(map, studio).drawing();
  }

  private Drawing drawing() {
    double width = studio.width();
    Placement placement = placement(width);
    if (fit(placement, width) < 1) {
      return ClaimOutline.draw(map, studio);
    }
    double indent = Math.max(0, (width - placement.width()) / 2);
    List<Double> boxes = placement.boxes().stream().map(Area::width).toList();
    ClaimPainter painter = new ClaimPainter(canvas, studio.shades());
    for (int r = 0; r < map.relations().size(); r++) {
      List<Spot> route =
          placement.routes().get(r).stream()
              .map(spot -> new Spot(spot.x() + indent, spot.y()))
              .toList();
      painter.relation(route, map.relations().get(r).bearing());
    }
    for (int c = 0; c < map.claims().size(); c++) {
      Area box = placement.boxes().get(c);
      Area moved = new Area(box.x() + indent, box.y(), box.width(), box.height());
      Claim claim = map.claims().get(c);
      painter.box(moved, claim, PADDING);
      List<Line> lines = lines(claim, boxes.get(c));
      canvas.text(lines, tone(claim), moved.x() + PADDING + MARK, moved.y() + PADDING, 0, 0);
    }
    double most = Math.max(width, placement.width());
    double foot =
        Key.draw(canvas, lettering, key(map, studio, painter), placement.height() + 8, most);
    return canvas.drawing(most, foot);
  }

  /// The first placement that fits, from few and long rows to many and short ones, first with
  /// straight lines and then with boxes close together; else the one that nearly does.
  private Placement placement(double width) {
    Placement best = null;
    for (int most = fullest(); most >= 1; most--) {
      double share = (width - 2 - BETWEEN * (most - 1)) / most;
      for (double taken : new double[] {1, 0.8}) {
        double box = Math.min(WIDEST, share) * taken;
        if (box < NARROWEST && most > 1) {
          continue;
        }
        for (boolean close : new boolean[] {false, true}) {
          Placement next = LayeredPlacement.of(wanted(Math.max(NARROWEST, box), most, close));
          best = best == null || fit(next, width) > fit(best, width) ? next : best;
          if (fit(best, width) >= 1) {
            return best;
          }
        }
      }
    }
    return best;
  }

  /// By how much a placement would be drawn smaller, 1 for not at all.
  private static double fit(Placement placement, double width) {
    double high = width * TALLEST / placement.height();
    return Math.min(1, Math.min(width / placement.width(), high));
  }

  private int fullest() {
    int[] counts = new int[map.claims().size() + 1];
    int fullest = 0;
    for (int distance : distances) {
      fullest = Math.max(fullest, ++counts[distance]);
    }
    return fullest;
  }

  /// @param most boxes in a row
  private Placement.Wanted wanted(double width, int most, boolean close) {
    int[] rows = rows(most);
    List<Placement.Box> boxes = new ArrayList<>();
    for (int c = 0; c < map.claims().size(); c++) {
      Claim claim = map.claims().get(c);
      boolean question = distances[c] == 0;
      double box = question ? Math.min(width * 1.6, studio.width() - 2) : width;
      int lines = lines(claim, box).size();
      boxes.add(new Placement.Box(box, lines * canvas.leading(tone(claim)) + 2 * PADDING, rows[c]));
    }
    List<String> ids = map.claims().stream().map(Claim::id).toList();
    List<Placement.Arrow> arrows =
        map.relations().stream()
            .map(r -> new Placement.Arrow(ids.indexOf(r.from()), ids.indexOf(r.to())))
            .toList();
    return new Placement.Wanted(boxes, arrows, close);
  }

  private int[] rows(int most) {
    int[] rows = new int[distances.length];
    int row = 0;
    for (int distance = 0; distance <= distances.length; distance++) {
      int inRow = 0;
      int count = count(distance);
      int parts = (count + most - 1) / most;
      for (int c = 0; c < rows.length; c++) {
        if (distances[c] == distance) {
          rows[c] = row + inRow * parts / count;
          inRow++;
        }
      }
      row += parts;
    }
    return rows;
  }

  private int count(int distance) {
    return (int) java.util.Arrays.stream(distances).filter(d -> d == distance).count();
  }

  private List<Line> lines(Claim claim, double box) {
    return lettering.lines(claim.label(), tone(claim), box - 2 * PADDING - MARK);
  }

  static Tone tone(Claim claim) {
    return claim.chosen() ? Tone.LABEL : Tone.QUIET;
  }

  /// What the signs of a map mean, those that it has.
  static List<Key.Entry> key(ArgumentMap map, Studio studio, ClaimPainter painter) {
    List<Key.Entry> entries = new ArrayList<>();
    for (Side side : Side.values()) {
      if (map.claims().stream().map(Claim::side).anyMatch(s -> s == side)) {
        String meaning = studio.words().of(word(side));
        entries.add(new Key.Entry((x, y) -> painter.mark(side, x + 4, y, true), 8, meaning));
      }
    }
    for (Bearing bearing : Bearing.values()) {
      if (map.relations().stream().map(Relation::bearing).anyMatch(b -> b == bearing)) {
        String meaning = studio.words().of(word(bearing));
        entries.add(
            new Key.Entry(
                (x, y) -> painter.relation(List.of(new Spot(x, y), new Spot(x + 24, y)), bearing),
                25,
                meaning));
      }
    }
    return entries;
  }

  static PictureWord word(Side side) {
    return switch (side) {
      case FOR -> PictureWord.FOR;
      case AGAINST -> PictureWord.AGAINST;
      case NEUTRAL -> PictureWord.NEUTRAL;
    };
  }

  static PictureWord word(Bearing bearing) {
    return switch (bearing) {
      case SUPPORTS -> PictureWord.SUPPORTS;
      case ATTACKS -> PictureWord.ATTACKS;
    };
  }
}
