package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.ArgumentMap.Bearing;
import org.briefwright.typeset.document.ArgumentMap.Claim;
import org.briefwright.typeset.document.ArgumentMap.Relation;
import org.briefwright.typeset.line.Line;

/// A crowded argument map as an outline: each claim stands under the one that it bears on, standing
/// in from it, those that support it before those that attack it. Lines run down the indent alone,
/// solid ones inside of dashed ones, so that none crosses another or a box. A claim that bears on
/// more than one names the others by their numbers.
final class ClaimOutline {

  private static final double PADDING = 3;

  /// Right of a box's left edge; leaves room for the mark.
  private static final double TEXT = 17;

  private static final double GAP = 10;
  private static final double BETWEEN = 4;
  private static final double INDENT = 24;

  /// How much of the width the deepest claim may stand in.
  private static final double MOST_INDENT = 0.45;

  /// Where in the indent the lines of either bearing run, as shares of it.
  private static final double ATTACKING = 0.3;

  private static final double SUPPORTING = 0.65;

  private final ArgumentMap map;
  private final Studio studio;
  private final Canvas canvas;
  private final ClaimPainter painter;
  private final ClaimTree tree;
  private final double indent;
  private final List<Entry> entries = new ArrayList<>();

  /// A claim in its place.
  ///
  /// @param more what it bears on besides
  /// @param beside whether that stands at the end of the label's last line, else below it
  private record Entry(Claim claim, Area area, List<Line> label, List<Line> more, boolean beside) {}

  private ClaimOutline(ArgumentMap map, Studio studio) {
    this.map = map;
    this.studio = studio;
    this.canvas = new Canvas(studio.lettering());
    this.painter = new ClaimPainter(canvas, studio.shades());
    this.tree = ClaimTree.of(map);
    int deepest = Math.max(1, tree.deepest());
    this.indent = Math.min(INDENT, studio.width() * MOST_INDENT / deepest);
  }

  static Drawing draw(ArgumentMap map, Studio studio) {
    return new ClaimOutline(map, studio).drawing();
  }

  private Drawing drawing() {
    double y = 1;
    for (ClaimTree.Place place : tree.places()) {
      Entry entry = entry(place, y);
      entries.add(entry);
      y = entry.area().foot() + BETWEEN;
    }
    for (int at = 0; at < entries.size(); at++) {
      for (Bearing bearing : Bearing.values()) {
        lines(at, bearing);
      }
    }
    entries.forEach(this::box);
    double foot =
        Key.draw(
            canvas,
            studio.lettering(),
            Claims.key(map, studio, painter),
            y + BETWEEN,
            studio.width());
    return canvas.drawing(studio.width(), foot);
  }

  private Entry entry(ClaimTree.Place place, double y) {
    Claim claim = map.claims().get(place.claim());
    double x = 1 + place.depth() * indent;
    double width = studio.width() - 1 - x;
    double measure = width - TEXT - PADDING;
    String number = tree.others().isEmpty() ? "" : place.number() + "\u2002";
    List<Line> label =
        studio.lettering().lines(number + claim.label(), Claims.tone(claim), measure);
    String words = more(place.claim());
    List<Line> more =
        words.isEmpty() ? List.of() : studio.lettering().lines(words, Tone.SCALE, measure);
    double taken = label.getLast().width() + GAP + Lettering.widest(more);
    boolean beside = more.size() < 2 && taken <= measure;
    double height =
        label.size() * canvas.leading(Claims.tone(claim))
            + (beside ? 0 : more.size() * canvas.leading(Tone.SCALE))
            + 2 * PADDING;
    return new Entry(claim, new Area(x, y, width, height), label, more, beside);
  }

  /// What a claim bears on beside the one that it stands under: `supports 4, attacks 7`.
  private String more(int claim) {
    return tree.others().stream()
        .filter(relation -> relation.from().equals(map.claims().get(claim).id()))
        .map(relation -> words(relation) + " " + tree.number(relation.to()))
        .collect(Collectors.joining(", "));
  }

  private String words(Relation relation) {
    return studio.words().of(Claims.word(relation.bearing()));
  }

  /// From the claims below that bear on this one so: one line up to its foot, with one head.
  private void lines(int at, Bearing bearing) {
    List<Integer> below = tree.below(at, bearing);
    if (below.isEmpty()) {
      return;
    }
    Area target = entries.get(at).area();
    double share =
        switch (bearing) {
          case SUPPORTS -> SUPPORTING;
          case ATTACKS -> ATTACKING;
        };
    double x = target.x() + share * indent;
    for (int child : below) {
      Area area = entries.get(child).area();
      double y = area.y() + Math.min(area.height() / 2, PADDING + 6.5);
      if (child == below.getLast()) {
        Spot corner = new Spot(x, y);
        painter.relation(
            List.of(new Spot(area.x(), y), corner, new Spot(x, target.foot())), bearing);
      } else {
        painter.line(List.of(new Spot(area.x(), y), new Spot(x, y)), bearing);
      }
    }
  }

  private void box(Entry entry) {
    Area area = entry.area();
    painter.box(area, entry.claim(), PADDING);
    Tone tone = Claims.tone(entry.claim());
    double x = area.x() + TEXT;
    double y = area.y() + PADDING;
    canvas.text(entry.label(), tone, x, y, 0, 0);
    double foot = y + entry.label().size() * canvas.leading(tone);
    if (entry.beside()) {
      double width = area.width() - TEXT - 2 * PADDING;
      canvas.text(entry.more(), Tone.SCALE, x, foot - canvas.leading(Tone.SCALE), width, 1);
    } else {
      canvas.text(entry.more(), Tone.SCALE, x, foot, 0, 0);
    }
  }
}
