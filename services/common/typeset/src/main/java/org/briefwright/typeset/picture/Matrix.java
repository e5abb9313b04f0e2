package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.briefwright.typeset.document.FactorMatrix;
import org.briefwright.typeset.document.FactorMatrix.Presence;
import org.briefwright.typeset.document.PictureWord;
import org.briefwright.typeset.line.Line;

/// Cases against factors: a full disc for yes, half of one for partly, a ring for no.
final class Matrix {

  private static final double RADIUS = 4.3;
  private static final double WIDEST_CELL = 78;
  private static final double LEAST_ROW = 15;

  private final Studio studio;
  private final Lettering lettering;
  private final FactorMatrix matrix;
  private final Canvas canvas;
  private double left;
  private double cell;

  private Matrix(FactorMatrix matrix, Studio studio) {
    this.matrix = matrix;
    this.studio = studio;
    this.lettering = studio.lettering();
    this.canvas = new Canvas(lettering);
  }

  static Drawing draw(FactorMatrix matrix, Studio studio) {
    return new Matrix(matrix, studio).drawing();
  }

  private Drawing drawing() {
    double width = studio.width();
    List<List<Line>> names = new ArrayList<>();
    for (FactorMatrix.Case row : matrix.cases()) {
      names.add(lettering.lines(row.name(), Tone.LABEL, width * 0.34));
      left = Math.max(left, Lettering.widest(names.getLast()));
    }
    left += 10;
    cell = Math.min(WIDEST_CELL, (width - left) / matrix.factors().size());
    double right = left + cell * matrix.factors().size();
    double y = head();
    canvas.line(0, y, right, y, Paint.line(studio.shades().grey(), 0.75));
    for (int r = 0; r < names.size(); r++) {
      y = row(matrix.cases().get(r), names.get(r), y);
      canvas.line(0, y, right, y, Paint.line(studio.shades().rule(), 0.5));
    }
    double foot = Key.draw(canvas, lettering, key(), y + 5, width);
    return canvas.drawing(width, foot);
  }

  /// The factors' names, upright where words would have to be divided; returns where they end.
  private double head() {
    double leading = canvas.leading(Tone.LABEL);
    List<List<Line>> flat =
        matrix.factors().stream().map(f -> lettering.wholeWords(f, Tone.LABEL, cell - 6)).toList();
    boolean fits =
        flat.stream().allMatch(lines -> lines.size() <= 4 && Lettering.widest(lines) <= cell - 6);
    return fits ? flat(flat, leading) : upright(leading);
  }

  private double flat(List<List<Line>> names, double leading) {
    double height = names.stream().mapToInt(List::size).max().orElseThrow() * leading;
    for (int f = 0; f < names.size(); f++) {
      double y = height - names.get(f).size() * leading;
      canvas.text(names.get(f), Tone.LABEL, left + f * cell + 3, y, cell - 6, 0.5);
    }
    return height + 3;
  }

  private double upright(double leading) {
    List<List<Line>> names = new ArrayList<>();
    double height = 0;
    for (String factor : matrix.factors()) {
      List<Line> lines = uprightLines(factor, leading);
      names.add(lines);
      height = Math.max(height, Lettering.widest(lines));
    }
    for (int f = 0; f < names.size(); f++) {
      double x = left + f * cell + (cell - names.get(f).size() * leading) / 2;
      canvas.upright(names.get(f), Tone.LABEL, x, height);
    }
    return height + 4;
  }

  private List<Line> uprightLines(String factor, double leading) {
    for (double length = 90; length < 400; length *= 1.4) {
      List<Line> lines = lettering.lines(factor, Tone.LABEL, length);
      if (lines.size() * leading <= cell - 1 && lines.stream().noneMatch(Line::divided)) {
        return lines;
      }
    }
    return List.of(lettering.line(factor, Tone.LABEL));
  }

  private double row(FactorMatrix.Case row, List<Line> name, double y) {
    double leading = canvas.leading(Tone.LABEL);
    double height = Math.max(LEAST_ROW, name.size() * leading + 4);
    canvas.text(name, Tone.LABEL, 0, y + (height - name.size() * leading) / 2, left, 0);
    for (int f = 0; f < row.cells().size(); f++) {
      sign(row.cells().get(f), left + (f + 0.5) * cell, y + height / 2);
    }
    return y + height;
  }

  private void sign(Presence presence, double x, double y) {
    Spot centre = new Spot(x, y);
    Shades shades = studio.shades();
    Paint ring = Paint.line(shades.strong(), 1);
    switch (presence) {
      case YES ->
          canvas.draw(
              new Shape.Disc(
                  centre, RADIUS, new Paint(shades.strong(), shades.strong(), 1, Dash.SOLID)));
      case PARTLY -> {
        canvas.draw(new Shape.Path(half(centre), true, Paint.filled(shades.strong())));
        canvas.draw(new Shape.Disc(centre, RADIUS, ring));
      }
      case NO -> canvas.draw(new Shape.Disc(centre, RADIUS, ring));
      case UNKNOWN -> {
        Line sign = lettering.line("?", Tone.STRONG);
        canvas.text(sign, Tone.STRONG, x - sign.width() / 2, y - canvas.leading(Tone.STRONG) / 2);
      }
      case NOT_APPLICABLE -> canvas.line(x - 3.2, y, x + 3.2, y, Paint.line(shades.grey(), 1));
    }
  }

  /// The left half of a sign.
  private static List<Spot> half(Spot centre) {
    List<Spot> spots = new ArrayList<>();
    for (int degrees = 90; degrees <= 270; degrees += 10) {
      double angle = Math.PI * degrees / 180;
      spots.add(
          new Spot(
              centre.x() + RADIUS * StrictMath.cos(angle),
              centre.y() - RADIUS * StrictMath.sin(angle)));
    }
    return spots;
  }

  private List<Key.Entry> key() {
    EnumSet<Presence> used = EnumSet.noneOf(Presence.class);
    matrix.cases().forEach(row -> used.addAll(row.cells()));
    return used.stream()
        .map(
            presence ->
                new Key.Entry(
                    (x, middle) -> sign(presence, x + RADIUS + 0.5, middle),
                    2 * RADIUS + 1,
                    studio.words().of(word(presence))))
        .toList();
  }

  static PictureWord word(Presence presence) {
    return switch (presence) {
      case YES -> PictureWord.YES;
      case PARTLY -> PictureWord.PARTLY;
      case NO -> PictureWord.NO;
      case UNKNOWN -> PictureWord.UNKNOWN;
      case NOT_APPLICABLE -> PictureWord.NOT_APPLICABLE;
    };
  }
}
