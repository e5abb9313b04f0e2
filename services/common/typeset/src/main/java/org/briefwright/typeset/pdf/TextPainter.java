package org.briefwright.typeset.pdf;

import org.briefwright.typeset.document.Mark;
import org.briefwright.typeset.font.FontFace;
import org.briefwright.typeset.line.Run;
import org.briefwright.typeset.line.Setting;
import org.briefwright.typeset.theme.Palette;

/// Draws runs of glyphs and marks.
final class TextPainter {

  private final ContentStream content;
  private final PdfFonts fonts;
  private final Palette palette;
  private FontFace face;
  private double size;
  private int colour = 0;
  private boolean[] used;
  private Turn turn = Turn.NONE;

  TextPainter(ContentStream content, PdfFonts fonts, Palette palette) {
    this.content = content;
    this.fonts = fonts;
    this.palette = palette;
  }

  /// @param x of the line's left edge and
  /// @param y of its baseline, in points from the paper's lower left corner
  void draw(Run run, double x, double y) {
    if (run.mark() != null) {
      mark(run.mark(), x + run.x(), y, run.setting().size());
      return;
    }
    if (run.actualText() != null) {
      content.op("/Span <</ActualText ").text(run.actualText()).op(">> BDC\n");
    }
    glyphs(run, x + run.x(), y + run.setting().rise());
    if (run.actualText() != null) {
      content.op("EMC\n");
    }
  }

  /// Draws a run turned or smaller.
  ///
  /// @param x of the run itself and
  /// @param y of its baseline, in points from the paper's lower left corner
  void draw(Run run, double x, double y, Turn how) {
    turn = how;
    if (run.actualText() != null) {
      content.op("/Span <</ActualText ").text(run.actualText()).op(">> BDC\n");
    }
    glyphs(run, x, y);
    if (run.actualText() != null) {
      content.op("EMC\n");
    }
    turn = Turn.NONE;
  }

  /// How text is turned, as the first four numbers of a text matrix, each with a blank behind.
  record Turn(String matrix) {
    static final Turn NONE = new Turn("1 0 0 1 ");
  }

  private void glyphs(Run run, double x, double y) {
    Setting setting = run.setting();
    fill(setting.colour());
    content.op("BT\n");
    if (face != setting.face() || size != setting.size()) {
      face = setting.face();
      size = setting.size();
      used = fonts.used(face);
      content.op("/").op(PdfFonts.resourceName(face)).op(" ").number(size).op("Tf\n");
    }
    content.op(turn.matrix()).number(x).number(y).op("Tm\n[");
    boolean inString = false;
    for (int i = 0; i < run.count(); i++) {
      int code = run.code(i);
      if (Run.isShift(code)) {
        if (inString) {
          content.op(")");
          inString = false;
        }
        content.tenths(-Run.shift(code));
      } else {
        if (!inString) {
          content.op("(");
          inString = true;
        }
        content.glyph(code);
        used[code] = true;
      }
    }
    content.op(inString ? ")]TJ\nET\n" : "]TJ\nET\n");
  }

  void fill(int rgb) {
    if (rgb != colour) {
      colour = rgb;
      content.colour(rgb, "rg\n");
    }
  }

  private void mark(Mark mark, double x, double y, double em) {
    double radius = em * 0.25;
    double centreX = x + em * 0.3;
    double centreY = y + em * 0.245;
    switch (mark.shape()) {
      case FOR -> {
        fill(palette.pro());
        circle(centreX, centreY, radius, "f\n");
      }
      case AGAINST -> {
        content.op("0.9 w ").colour(palette.con(), "RG\n");
        double reach = radius * 1.2;
        content.number(centreX - reach).number(centreY).op("m ");
        content.number(centreX).number(centreY + reach).op("l ");
        content.number(centreX + reach).number(centreY).op("l ");
        content.number(centreX).number(centreY - reach).op("l s\n");
      }
      case NEUTRAL -> {
        content.op("0.9 w ").colour(palette.grey(), "RG\n");
        circle(centreX, centreY, radius * 0.9, "s\n");
      }
    }
  }

  /// Four Bezier curves; the constant makes them a circle to within a thousandth of its radius.
  void circle(double x, double y, double r, String operator) {
    double k = 0.5523 * r;
    content.number(x + r).number(y).op("m ");
    curve(x + r, y + k, x + k, y + r, x, y + r);
    curve(x - k, y + r, x - r, y + k, x - r, y);
    curve(x - r, y - k, x - k, y - r, x, y - r);
    curve(x + k, y - r, x + r, y - k, x + r, y);
    content.op(operator);
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    content.number(x1).number(y1).number(x2).number(y2).number(x3).number(y3).op("c ");
  }
}
