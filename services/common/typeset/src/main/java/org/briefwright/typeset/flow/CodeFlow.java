package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.matrix.Matrix;

/// QR codes: the code on the left, what people should know on its right, on one page
/// if that takes less than half of it; below the code where the place is too narrow for both.
final class CodeFlow {

  /// About 22 mm, from which any telephone reads the address of a page.
  private static final double LEAST_SIZE = 63;

  /// 0.42 mm, which office printers and cameras still hold apart.
  private static final double LEAST_MODULE = 1.2;

  /// Points, in which some twenty letters find room.
  private static final double LEAST_WORDS = 96;

  private final FlowContext context;
  private final BlockFlow blocks;
  private final double pageHeight;

  CodeFlow(FlowContext context, BlockFlow blocks, double pageHeight) {
    this.pageHeight = pageHeight;
    this.context = context;
    this.blocks = blocks;
  }

  void code(MatrixCode code, Place place, Element parent, Story story) {
    Element element = parent.child("Div");
    Element figure = element.child("Figure").alternative(code.alternative());
    Matrix matrix = Matrix.of(code.content());
    double size = Math.max(LEAST_SIZE, matrix.size() * LEAST_MODULE);
    Piece piece = new Piece.MatrixPiece(matrix, place.x(), 0, size, figure);
    double indent = size + context.theme().gutter() * 0.75;
    if (place.width() - indent < LEAST_WORDS) {
      story.space(context.theme().grid());
      story.add(Row.of(size, List.of(piece)));
      story.bind();
      blocks.blocks(code.beside(), place, element, story);
      return;
    }
    Story right = new Story();
    blocks.blocks(code.beside(), place.indented(indent), element, right);
    Story left = new Story();
    left.add(Row.of(size, List.of(piece)));
    story.space(context.theme().grid());
    Story joined = new Story();
    boolean whole = right.height() <= pageHeight / 2;
    for (Row row : SideBySide.join(left, right)) {
      joined.add(row.keptIf(!joined.isEmpty() && (whole || row.kept())));
    }
    joined.snap(0, context.theme().grid() / 2);
    story.addAll(joined.rows());
    story.bindIf(right.endsBound());
    story.space(context.theme().grid());
  }
}
