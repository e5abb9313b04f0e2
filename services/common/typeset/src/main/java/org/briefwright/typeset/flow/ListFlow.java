package org.briefwright.typeset.flow;

import java.util.List;
import java.util.function.IntFunction;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// Lists: a label in the indent beside the first row of each item.
final class ListFlow {

  private final FlowContext context;
  private final BlockFlow blocks;

  ListFlow(FlowContext context, BlockFlow blocks) {
    this.context = context;
    this.blocks = blocks;
  }

  void bullets(BulletList list, Place place, Element parent, Story story) {
    Element element = parent.child("L").listNumbering("Disc");
    items(list.items(), i -> "•", context.style(Role.BODY), place, element, story);
  }

  void numbers(NumberedList list, Place place, Element parent, Story story) {
    Element element = parent.child("L").listNumbering("Decimal");
    TextStyle style = context.style(Role.LIST_NUMBER);
    items(list.items(), i -> list.start() + i + ".", style, place, element, story);
  }

  private void items(
      List<ListItem> items,
      IntFunction<String> label,
      TextStyle labelStyle,
      Place given,
      Element list,
      Story story) {
    TextStyle style = context.style(Role.BODY);
    double indent = style.size() * 1.45;
    // Beside text that stands in, labels hang in the margin and items align with the text.
    boolean hangs = given.hangs() && given.x() > indent;
    Place place = hangs ? given.indented(-indent) : given;
    for (int i = 0; i < items.size(); i++) {
      Element item = list.child("LI");
      Element labelElement = item.child("Lbl");
      Element body = item.child("LBody");
      Line sign =
          context
              .set(TextFlow.plain(label.apply(i)), labelStyle.ragged(), place.width())
              .getFirst();
      double width = Math.max(indent, sign.width() + style.size() * 0.4);
      Story inside = new Story();
      boolean beside = place.allows(width);
      blocks.blocks(items.get(i).blocks(), beside ? place.indented(width) : place, body, inside);
      double x = beside ? place.x() + width - style.size() * 0.4 - sign.width() : place.x();
      double baseline = style.leading() - context.depth(style);
      Piece.TextPiece piece = new Piece.TextPiece(sign, x, baseline, labelElement);
      if (beside && inside.rows().stream().anyMatch(Row::hasText)) {
        label(piece, inside.rows());
      } else {
        inside.precede(Row.of(style.leading(), List.of(piece)));
      }
      story.space(style.before());
      story.addAll(inside.rows());
      story.bindIf(inside.endsBound());
    }
  }

  /// Puts a label beside an item's first line, which in a box is not in its first row.
  private static void label(Piece.TextPiece label, List<Row> rows) {
    int at = 0;
    while (!rows.get(at).hasText()) {
      at++;
    }
    Row row = rows.get(at);
    rows.set(at, row.with(label.movedDown(row.firstBaseline() - label.y())));
  }
}
