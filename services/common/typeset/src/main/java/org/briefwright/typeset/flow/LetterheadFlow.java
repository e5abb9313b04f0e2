package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// The letterhead: two sides and a hairline below.
final class LetterheadFlow {

  private final FlowContext context;
  private final TextFlow text;

  LetterheadFlow(FlowContext context, TextFlow text) {
    this.context = context;
    this.text = text;
  }

  void letterhead(Letterhead letterhead, Place place, Element parent, Story story) {
    Element element = parent.child("Div");
    double width = (place.width() - context.theme().gutter()) / 2;
    Story left = side(letterhead.left(), new Place(place.x(), width), false, element);
    Place rightPlace = new Place(place.x() + place.width() - width, width);
    Story right = side(letterhead.right(), rightPlace, true, element);
    Story strip = new Story();
    SideBySide.join(left, right).forEach(row -> strip.add(row.keptIf(true)));
    Piece hairline =
        new Piece.RulePiece(
            place.x(), 3.5, place.width(), 0.75, context.theme().palette().accent());
    strip.add(Row.of(7, List.of(hairline)).keptIf(true));
    strip.snap(0, context.theme().grid());
    story.addAll(strip.rows());
  }

  private Story side(List<String> lines, Place place, boolean flushRight, Element parent) {
    Story side = new Story();
    for (int i = 0; i < lines.size(); i++) {
      TextStyle style = context.style(i == 0 ? Role.LETTERHEAD_NAME : Role.LETTERHEAD);
      Element element = parent.child("P");
      for (Line line : context.set(TextFlow.plain(lines.get(i)), style, place.width())) {
        double x = flushRight ? place.x() + place.width() - line.width() : place.x();
        side.add(Row.of(style.leading(), List.of(text.piece(line, x, style, element))));
      }
    }
    return side;
  }
}
