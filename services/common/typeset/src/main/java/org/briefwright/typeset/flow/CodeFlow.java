package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.matrix.Matrix;

/// QR codes: the code on the left, what people should know on its right, never broken.
final class CodeFlow {

  /// About 22 mm, from which any telephone reads the address of a page.
  private static final double LEAST_SIZE = 63;

  /// 0.42 mm, which office printers and cameras still hold apart.
  private static final double LEAST_MODULE = 1.2;

  private final FlowContext context;
  private final BlockFlow blocks;

  CodeFlow(FlowContext context, BlockFlow blocks) {
    this.context = context;
    this.blocks = blocks;
  }

  void code(MatrixCode code, Place place, Element parent, Story story) {
    Element element = parent.child("Div");
    Element figure = element.child("Figure").alternative(code.alternative());
    Matrix matrix = Matrix.of(code.content());
    double size = Math.max(LEAST_SIZE, matrix.size() * LEAST_MODULE);
    Piece piece = new Piece.MatrixPiece(matrix, place.x(), 0, size, figure);
    Story right = new Story();
    Place beside = place.indented(size + context.theme().gutter() * 0.75);
    blocks.blocks(code.beside(), beside, element, right);
    List<Row> left = List.of(Row.of(size, List.of(piece)));
    story.space(context.theme().grid());
    Story joined = new Story();
    for (Row row : SideBySide.join(left, right.rows())) {
      joined.add(row.keptIf(!joined.isEmpty()));
    }
    joined.snap(0, context.theme().grid() / 2);
    joined.rows().forEach(story::add);
    story.bindIf(right.endsBound());
    story.space(context.theme().grid());
  }
}
