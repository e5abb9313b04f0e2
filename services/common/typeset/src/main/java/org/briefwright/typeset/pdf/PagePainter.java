package org.briefwright.typeset.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.typeset.flow.Ground;
import org.briefwright.typeset.flow.Piece;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.line.Run;
import org.briefwright.typeset.line.Span;
import org.briefwright.typeset.page.Page;
import org.briefwright.typeset.page.PlacedRow;
import org.briefwright.typeset.page.PlacedText;
import org.briefwright.typeset.page.TypeArea;
import org.briefwright.typeset.theme.Palette;

/// Draws one page: grounds first, then furniture, body and notes, each piece of text within the
/// marks of its structure element and everything else as an artifact.
final class PagePainter {

  private static final double NOTE_RULE = 85;

  /// A ground's part in one column.
  private record Slab(Ground ground, double x) {}

  private final Page page;
  private final PdfDictionary dictionary;
  private final TypeArea area;
  private final Palette palette;
  private final StructureTree tree;
  private final Links links;
  private final ContentStream content;
  private final TextPainter text;
  private final PicturePainter pictures;
  private final List<PdfDictionary> annotations = new ArrayList<>();
  private StructureNode open;

  /// @param content to draw into, empty
  PagePainter(
      Page page,
      PdfDictionary dictionary,
      TypeArea area,
      Palette palette,
      StructureTree tree,
      PdfFonts fonts,
      Links links,
      ContentStream content) {
    this.page = page;
    this.dictionary = dictionary;
    this.area = area;
    this.palette = palette;
    this.tree = tree;
    this.links = links;
    this.content = content;
    this.text = new TextPainter(content, fonts, palette);
    this.pictures = new PicturePainter(content, text);
  }

  void paint() {
    grounds();
    furniture(page.header(), "Header");
    rows(page.body());
    if (page.noteRule() >= 0) {
      close();
      artifact("<</Type /Layout>>");
      rule(area.left(), page.noteRule(), NOTE_RULE, 0.5, palette.grey());
      content.op("EMC\n");
    }
    rows(page.notes());
    close();
    furniture(page.footer(), "Footer");
  }

  List<PdfDictionary> annotations() {
    return annotations;
  }

  /// Up from the paper's foot, for a distance down from the type area's top.
  private double up(double down) {
    return area.paperHeight() - area.top() - down;
  }

  private void grounds() {
    Map<Slab, double[]> reach = new LinkedHashMap<>();
    for (PlacedRow placed : page.body()) {
      for (Piece piece : placed.row().pieces()) {
        if (piece instanceof Piece.GroundPiece slice) {
          // The first slice of a page or column covers no blank above its row.
          double bottom = placed.y() + slice.y() + slice.height();
          double[] both =
              reach.computeIfAbsent(
                  new Slab(slice.ground(), placed.x()),
                  first -> new double[] {placed.y() + Math.max(0, slice.y()), bottom});
          both[1] = Math.max(both[1], bottom);
        }
      }
    }
    if (reach.isEmpty()) {
      return;
    }
    artifact("<</Type /Background>>");
    reach.forEach(
        (slab, y) -> {
          Ground ground = slab.ground();
          text.fill(ground.colour());
          content.number(area.left() + slab.x() + ground.x()).number(up(y[1]));
          content.number(ground.width()).number(y[1] - y[0]).op("re f\n");
        });
    content.op("EMC\n");
  }

  private void furniture(List<PlacedText> lines, String subtype) {
    if (lines.isEmpty()) {
      return;
    }
    artifact("<</Type /Pagination /Subtype /" + subtype + ">>");
    for (PlacedText line : lines) {
      ground(line);
      for (Run run : line.line().runs()) {
        text.draw(run, line.x(), area.paperHeight() - line.y());
      }
    }
    content.op("EMC\n");
  }

  private void ground(PlacedText line) {
    PlacedText.Ground ground = line.ground();
    if (ground != null) {
      text.fill(ground.colour());
      content.number(line.x() - ground.side());
      content.number(area.paperHeight() - line.y() - ground.below());
      content.number(line.line().width() + 2 * ground.side());
      content.number(ground.above() + ground.below()).op("re f\n");
    }
  }

  private void rows(List<PlacedRow> rows) {
    for (PlacedRow placed : rows) {
      row(placed);
    }
  }

  private void row(PlacedRow placed) {
    double top = placed.y();
    double left = area.left() + placed.x();
    if (!placed.repeated()) {
      links.targets(placed.row().start().ids(), dictionary, up(top) + 2);
    }
    for (Piece piece : placed.row().pieces()) {
      switch (piece) {
        case Piece.GroundPiece ground -> {}
        case Piece.RulePiece rule -> {
          close();
          artifact("<</Type /Layout>>");
          rule(left + rule.x(), top + rule.y(), rule.width(), rule.thickness(), rule.colour());
          content.op("EMC\n");
        }
        case Piece.LeaderPiece dots -> {
          close();
          artifact("<</Type /Layout>>");
          new LeaderPainter(content).draw(dots, left + dots.x(), up(top + dots.y()), text);
          content.op("EMC\n");
        }
        case Piece.MatrixPiece matrix -> {
          StructureNode figure = tree.node(matrix.element(), null);
          open(figure);
          double x = left + matrix.x();
          double y = up(top + matrix.y());
          new MatrixPainter(content).draw(matrix, x, y);
          figure.box(x, y - matrix.size(), x + matrix.size(), y);
          close();
        }
        case Piece.PicturePiece picture -> picture(picture, left, top);
        case Piece.TextPiece line -> {
          double x = left + line.x();
          double y = up(top + line.y());
          if (placed.repeated()) {
            repeated(line.line(), x, y);
          } else {
            line(line, x, y);
          }
        }
      }
    }
  }

  private void picture(Piece.PicturePiece piece, double left, double top) {
    double x = left + piece.x();
    double y = up(top + piece.y());
    StructureNode figure = tree.node(piece.element(), null);
    double foot = y - piece.drawing().drawnHeight();
    figure.box(x, foot, x + piece.drawing().drawnWidth(), y);
    open(figure);
    pictures.paint(piece.drawing(), x, y);
    for (Piece.TextPiece cell : piece.unseen()) {
      open(tree.node(cell.element(), null));
      content.op("3 Tr\n");
      cell.line().runs().forEach(run -> text.draw(run, x + cell.x(), y - cell.y()));
      content.op("0 Tr\n");
    }
  }

  private void rule(double x, double down, double width, double thickness, int colour) {
    content.number(thickness).op("w ").colour(colour, "RG ");
    content.number(x).number(up(down)).op("m ");
    content.number(x + width).number(up(down)).op("l S\n");
  }

  private void repeated(Line line, double x, double y) {
    close();
    artifact("<</Type /Pagination>>");
    for (Run run : line.runs()) {
      text.draw(run, x, y);
    }
    content.op("EMC\n");
  }

  private void line(Piece.TextPiece piece, double x, double y) {
    Span linked = null;
    double linkStart = 0;
    double linkEnd = 0;
    Run last = null;
    links.targets(piece.line().passages(), dictionary, y + 12);
    for (Run run : piece.line().runs()) {
      Span link = LinkSpans.around(run.setting().span());
      if (link != linked) {
        link(piece, linked, last, x + linkStart, x + linkEnd, y);
        linked = link;
        linkStart = run.x();
      }
      linkEnd = run.x() + run.width();
      last = run;
      open(tree.node(piece.element(), run.setting().span()));
      text.draw(run, x, y);
    }
    link(piece, linked, last, x + linkStart, x + linkEnd, y);
  }

  private void link(
      Piece.TextPiece piece, Span span, Run last, double left, double right, double y) {
    if (span == null) {
      return;
    }
    double size = last.setting().size();
    double base = y + last.setting().rise();
    PdfDictionary annotation =
        links.annotation(span, left, base - size * 0.25, right, base + size * 0.85);
    if (annotation != null) {
      annotation.put("P", dictionary);
      StructureNode node = tree.node(piece.element(), span);
      annotation.whole("StructParent", tree.annotation(dictionary, annotation, node));
      annotations.add(annotation);
    }
  }

  private void open(StructureNode node) {
    if (node == open) {
      return;
    }
    close();
    int mcid = tree.content(page.number(), dictionary, node);
    content.op("/").op(node.type()).op(" <</MCID ").integer(mcid).op(">> BDC\n");
    open = node;
  }

  private void close() {
    if (open != null) {
      content.op("EMC\n");
      open = null;
    }
  }

  private void artifact(String properties) {
    content.op("/Artifact ").op(properties).op(" BDC\n");
  }
}
