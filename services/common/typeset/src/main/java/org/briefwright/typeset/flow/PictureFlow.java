package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.picture.DataTable;
import org.briefwright.typeset.picture.Drawing;
import org.briefwright.typeset.picture.Pictures;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// Pictures: caption, drawing and source, never parted by a page's end.
///
/// Alternative words tell what a picture means, and cannot hold all its numbers; a screen reader
/// should get at those as one does at a table's, cell by cell. So a `Figure` with alternative words
/// and bounding box is followed by a `Table` with the data. Where it is not printed, its cells are
/// text without ink (rendering mode 3, as under scanned pages) that lies on the drawing: an element
/// without content of its own would be skipped by readers, and `ActualText` has no rows. Searching
/// for a number thus also leads to the picture that shows it.
final class PictureFlow {

  /// Of text without ink, as small as a theme's type may be.
  private static final double UNSEEN_SIZE = 4;

  private static final double UNSEEN_LEADING = 4.4;

  /// Between caption, drawing and source.
  private static final double GAP = 5;

  private final FlowContext context;
  private final TextFlow text;
  private final double pageHeight;

  PictureFlow(FlowContext context, TextFlow text, double pageHeight) {
    this.context = context;
    this.text = text;
    this.pageHeight = pageHeight;
  }

  void picture(Picture picture, Place place, Element parent, Story story) {
    Element element = parent.child("Div");
    Story above = new Story();
    text.paragraph(
        picture.caption(),
        context.style(Role.CAPTION),
        place,
        element,
        element.child("P"),
        above,
        true);
    Element figure = element.child("Figure").alternative(picture.alternative());
    Table data = DataTable.of(picture);
    boolean unseen = picture.data() == Picture.Data.UNSEEN;
    Element table = unseen ? element.child("Table") : null;
    Story below = new Story();
    if (!picture.source().isEmpty()) {
      text.paragraph(
          picture.source(),
          context.style(Role.FINE),
          place,
          element,
          element.child("P"),
          below,
          true);
    }
    double room = pageHeight - above.height() - below.height() - 4 * GAP;
    Drawing drawing =
        Pictures.draw(
            picture, context.theme(), context.setter(), place.width(), room, context.warnings());
    List<Piece.TextPiece> cells = unseen ? cells(data, table, drawing) : List.of();
    List<String> ids = picture.id().isEmpty() ? List.of() : List.of(picture.id());
    int from = story.rows().size();
    double blank = story.blank();
    story.space(context.theme().grid());
    story.start(new Start(ids, null, element, null));
    story.addAll(above.rows());
    Piece piece = new Piece.PicturePiece(drawing, place.x(), GAP, figure, cells);
    story.bind();
    story.add(Row.of(drawing.drawnHeight() + 2 * GAP, List.of(piece)));
    for (Row row : below.rows()) {
      story.bind();
      story.add(row);
    }
    story.snap(from, context.theme().grid() / 2);
    story.space(context.theme().grid());
    if (unseen) {
      story.loosen(from, blank);
    } else {
      new TableFlow(context, text).table(data, place, element, story);
    }
  }

  /// The data, each cell somewhere on the drawing; places are relative to its upper left corner.
  private List<Piece.TextPiece> cells(Table data, Element table, Drawing drawing) {
    List<Piece.TextPiece> pieces = new ArrayList<>();
    UnseenLines lines = new UnseenLines(drawing);
    double height = drawing.drawnHeight() / (data.rows().size() + 1);
    row(data.header(), true, table.child("THead").child("TR"), 0, lines, pieces);
    Element body = table.child("TBody");
    for (int r = 0; r < data.rows().size(); r++) {
      row(data.rows().get(r), false, body.child("TR"), (r + 1) * height, lines, pieces);
    }
    return pieces;
  }

  private void row(
      List<Cell> cells,
      boolean head,
      Element row,
      double top,
      UnseenLines lines,
      List<Piece.TextPiece> pieces) {
    double each = lines.width() / cells.size();
    for (int c = 0; c < cells.size(); c++) {
      Element cell = row.child(head || c == 0 ? "TH" : "TD");
      if (head || c == 0) {
        cell.scope(head ? "Column" : "Row");
      }
      double baseline = top + UNSEEN_LEADING;
      for (Line line : context.set(cells.get(c).text(), unseen(), each)) {
        baseline = lines.baseline(c, baseline);
        pieces.add(new Piece.TextPiece(line, c * each, baseline, cell));
        baseline += UNSEEN_LEADING;
      }
    }
  }

  private TextStyle unseen() {
    TextStyle table = context.style(Role.TABLE);
    return new TextStyle(
        table.family(),
        false,
        false,
        UNSEEN_SIZE,
        UNSEEN_LEADING,
        false,
        table.colour(),
        table.figures(),
        0,
        0,
        0,
        0);
  }
}
