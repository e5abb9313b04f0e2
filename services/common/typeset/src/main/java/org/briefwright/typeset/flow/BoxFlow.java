package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// Boxes, on a tinted ground or beside a rule.
final class BoxFlow {

  private final FlowContext context;
  private final TextFlow text;
  private final BlockFlow blocks;
  private final double pageHeight;

  BoxFlow(FlowContext context, TextFlow text, BlockFlow blocks, double pageHeight) {
    this.context = context;
    this.text = text;
    this.blocks = blocks;
    this.pageHeight = pageHeight;
  }

  void box(Box box, Place place, Element parent, Story story) {
    Element element = parent.child("Div");
    boolean roomy = place.allows(2 * context.theme().padding());
    double padding = roomy ? context.theme().padding() : 0;
    // Without room for its padding a box has no rule, which would stand in its text.
    boolean tinted = box.style() == Box.Style.TINT || !roomy;
    Ground ground =
        tinted
            ? new Ground(place.x(), place.width(), context.theme().palette().tint())
            : new Ground(place.x(), 2, context.theme().palette().accent());
    Place inner = tinted ? place.padded(padding) : place.indented(padding);
    Story inside = new Story();
    if (!box.title().isEmpty()) {
      TextStyle style = context.style(Role.BOX_TITLE);
      Element title = element.child("P");
      text.paragraph(TextFlow.plain(box.title()), style, inner, element, title, inside, true);
      inside.flush();
      inside.bind();
    }
    blocks.blocks(box.blocks(), inner, element, inside);
    if (inside.isEmpty()) {
      return;
    }
    inside.snap(0, context.theme().grid() / 2);
    double edge = tinted ? context.theme().grid() / 2 : 0;
    boolean together = fitsInAThird(inside);
    story.space(context.theme().grid());
    story.open(ground);
    frame(inside.rows(), edge, together, story);
    story.close();
    story.bindIf(inside.endsBound());
    story.space(context.theme().grid());
  }

  /// Boxes that low are never broken.
  boolean fitsInAThird(Story inside) {
    return inside.height() < pageHeight / 3;
  }

  static void frame(List<Row> rows, double edge, boolean whole, Story story) {
    if (edge > 0) {
      story.add(Row.blank(edge));
      story.bind();
    }
    for (Row row : rows) {
      if (whole && row != rows.getFirst()) {
        story.bind();
      }
      story.add(row);
    }
    if (edge > 0) {
      story.bind();
      story.add(Row.blank(edge));
    }
  }
}
