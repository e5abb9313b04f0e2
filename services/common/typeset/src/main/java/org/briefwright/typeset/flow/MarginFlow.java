package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.document.MarginNote;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// Margin notes: small, at the right of the type area, the first line beside the text's first; a
/// line above the text where the margin is too narrow, other text or another note lies between, or
/// the text is in columns.
final class MarginFlow {

  private static final double GAP = 9;

  /// Printers leave some 5 mm of paper white.
  private static final double UNPRINTABLE = 14;

  private static final double NARROWEST = 40;
  /// A place whose right edge is further in, as a share of the width, has something at its right.
  private static final double AT_EDGE = 0.7;

  private static final double SMALLER = 0.88;

  private final FlowContext context;
  private final TextFlow text;
  private final BlockFlow blocks;
  private boolean taken;

  MarginFlow(FlowContext context, TextFlow text, BlockFlow blocks) {
    this.context = context;
    this.text = text;
    this.blocks = blocks;
  }

  void note(MarginNote note, Place place, Element parent, Story story) {
    double width = context.theme().marginSide() - GAP - UNPRINTABLE;
    Element element = parent.child("P");
    boolean inside = place.x() + place.width() < AT_EDGE * context.width();
    if (width < NARROWEST || inside || taken || blocks.inColumns()) {
      TextStyle above = context.style(Role.KICKER);
      text.paragraph(note.text(), above, place, parent, element, story, true);
      story.bind();
      blocks.blocks(note.beside(), place, parent, story);
      return;
    }
    Place margin = new Place(context.width() + GAP, width);
    // Set first, so that its own notes are read before what it stands beside.
    Story right = lines(note, margin, parent, element);
    Story left = new Story();
    taken = true;
    blocks.blocks(note.beside(), place, parent, left);
    taken = false;
    story.space(context.style(Role.BODY).before());
    story.addAll(SideBySide.join(left, right));
    story.bindIf(left.endsBound());
  }

  private Story lines(MarginNote note, Place margin, Element parent, Element element) {
    TextStyle fine = context.style(Role.FINE);
    TextStyle style = fine.sized(fine.size() * SMALLER, fine.leading() * SMALLER).ragged();
    TextStyle body = context.style(Role.BODY);
    double down = body.leading() - context.depth(body) - (style.leading() - context.depth(style));
    Story lines = new Story();
    for (Line line : context.set(note.text(), style, margin.width())) {
      double above = lines.isEmpty() ? down : 0;
      Piece piece = text.piece(line, margin.x(), style, element).movedDown(above);
      lines.add(
          Row.of(style.leading() + above, List.of(piece))
              .keptIf(!lines.isEmpty())
              .calling(context.notes(line, parent)));
    }
    return lines;
  }
}
