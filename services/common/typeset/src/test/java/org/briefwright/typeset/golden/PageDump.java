package org.briefwright.typeset.golden;

import java.util.Locale;
import org.briefwright.typeset.flow.Piece;
import org.briefwright.typeset.page.Page;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.page.PlacedRow;
import org.briefwright.typeset.page.PlacedText;

/// A page in words and figures, one line for each thing on it: what it is, where it stands in
/// points from the type area's upper left corner, how wide it is, and what it says.
final class PageDump {

  private final StringBuilder dump = new StringBuilder();

  private PageDump() {}

  static String of(PagedDocument paged, Page page) {
    PageDump dump = new PageDump();
    dump.line("area", paged.area().left(), paged.area().top(), paged.area().width(), "");
    page.header().forEach(text -> dump.furniture("header", text));
    page.body().forEach(row -> dump.row(row, ""));
    if (page.noteRule() >= 0) {
      dump.line("note-rule", 0, page.noteRule(), 0, "");
    }
    page.notes().forEach(row -> dump.row(row, "note "));
    page.footer().forEach(text -> dump.furniture("footer", text));
    return dump.dump.toString();
  }

  private void furniture(String what, PlacedText text) {
    line(what, text.x(), text.y(), text.line().width(), words(text.line()));
  }

  private void row(PlacedRow placed, String prefix) {
    for (Piece piece : placed.row().pieces()) {
      double y = placed.y() + piece.y();
      String again = placed.repeated() ? "repeated " : prefix;
      switch (piece) {
        case Piece.TextPiece text ->
            line(
                again + text.element().type(),
                text.x(),
                y,
                text.line().width(),
                words(text.line()));
        case Piece.RulePiece rule -> line(again + "rule", rule.x(), y, rule.width(), "");
        case Piece.GroundPiece ground ->
            line(again + "ground", ground.x(), y, ground.ground().width(), "");
        case Piece.LeaderPiece dots -> line(again + "leader", dots.x(), y, dots.width(), "");
        case Piece.MatrixPiece code -> line(again + "code", code.x(), y, code.size(), "");
        case Piece.PicturePiece picture ->
            line(again + "picture", picture.x(), y, picture.drawing().width(), "");
      }
    }
  }

  private static String words(org.briefwright.typeset.line.Line line) {
    StringBuilder words = new StringBuilder();
    line.appendTo(words);
    return words.toString().strip();
  }

  private void line(String what, double x, double y, double width, String text) {
    String figures = String.format(Locale.ROOT, "%s %.1f %.1f %.1f %s", what, x, y, width, text);
    dump.append(figures.strip()).append('\n');
  }
}
