package org.briefwright.typeset.flow;

import org.briefwright.typeset.document.PullQuote;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// Pull quotes: large italics between two hairlines, never broken.
final class QuoteFlow {

  private static final double LARGER = 1.15;
  private static final double LEADING = 1.25;

  private final FlowContext context;
  private final TextFlow text;

  QuoteFlow(FlowContext context, TextFlow text) {
    this.context = context;
    this.text = text;
  }

  void quote(PullQuote quote, Place place, Element parent, Story story) {
    double grid = context.theme().grid();
    Element element = parent.child("BlockQuote");
    Place inner = place.width() > 20 * grid ? place.padded(2 * grid) : place;
    TextStyle lead = context.style(Role.LEAD);
    TextStyle large =
        lead.slanted()
            .sized(lead.size() * LARGER, Math.max(lead.leading(), grid * LEADING))
            .ragged()
            .coloured(context.theme().palette().accent());
    Story inside = new Story();
    inside.add(line(inner, grid / 2, 0.5));
    text.paragraph(quote.text(), large, inner, element, element.child("P"), inside, true);
    if (!quote.source().isEmpty()) {
      inside.space(grid / 4);
      TextStyle small = context.style(Role.META);
      text.paragraph(quote.source(), small, inner, element, element.child("P"), inside, true);
    }
    inside.add(line(inner, grid / 2, grid / 4));
    inside.snap(0, grid / 2);
    story.space(grid);
    for (Row row : inside.rows()) {
      story.add(row.keptIf(row != inside.rows().getFirst()));
    }
    story.space(grid);
  }

  private Row line(Place place, double height, double y) {
    int colour = context.theme().palette().accent();
    return Row.of(
        height, java.util.List.of(new Piece.RulePiece(place.x(), y, place.width(), 0.75, colour)));
  }
}
