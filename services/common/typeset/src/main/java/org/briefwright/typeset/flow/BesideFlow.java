package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.theme.Role;

/// Two stories side by side, or one below the other where the measure is too narrow for both.
final class BesideFlow {

  private final FlowContext context;
  private final BlockFlow blocks;
  private final double pageHeight;
  private final Set<Columns> stacked;
  private final Story main;
  private final List<FlowedDocument.Beside> pairs = new ArrayList<>();

  /// @param stacked columns to be set one below the other
  /// @param main the document's own story
  BesideFlow(
      FlowContext context, BlockFlow blocks, double pageHeight, Set<Columns> stacked, Story main) {
    this.context = context;
    this.blocks = blocks;
    this.pageHeight = pageHeight;
    this.stacked = stacked;
    this.main = main;
  }

  /// Those that stand side by side.
  List<FlowedDocument.Beside> pairs() {
    return pairs;
  }

  void columns(Columns columns, Place place, Element parent, Story story) {
    double gutter = context.theme().gutter();
    double width = (place.width() - gutter) / 2;
    double needed = 38 * 0.47 * context.style(Role.BODY).size();
    Element leftElement = parent.child("Div");
    Element rightElement = parent.child("Div");
    Story left = new Story();
    Story right = new Story();
    boolean narrow = width < needed || stacked.contains(columns);
    Place leftPlace = narrow ? place : new Place(place.x(), width);
    Place rightPlace = narrow ? place : new Place(place.x() + width + gutter, width);
    blocks.blocks(columns.left(), leftPlace, leftElement, left);
    blocks.blocks(columns.right(), rightPlace, rightElement, right);
    story.space(above(columns.left()));
    if (narrow) {
      story.addAll(left.rows());
      story.bindIf(left.endsBound());
      story.space(above(columns.right()));
      story.addAll(right.rows());
      story.bindIf(right.endsBound());
    } else {
      List<Row> joined = SideBySide.join(left, right);
      int from = story.rows().size();
      story.addAll(joined);
      int to = story == main ? story.rows().size() : from;
      boolean tall = joined.stream().anyMatch(row -> row.height() > pageHeight / 2);
      pairs.add(new FlowedDocument.Beside(columns, from, to, tall));
      story.bindIf(left.endsBound() || right.endsBound());
    }
    story.space(context.theme().grid() / 2);
  }

  /// A heading wants as much blank as it has in running text.
  private double above(List<Block> side) {
    boolean headed = !side.isEmpty() && side.getFirst() instanceof Heading;
    return headed ? context.theme().grid() : context.theme().grid() / 2;
  }
}
