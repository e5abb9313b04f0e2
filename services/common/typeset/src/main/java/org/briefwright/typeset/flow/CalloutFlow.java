package org.briefwright.typeset.flow;

import org.briefwright.typeset.document.Callout;
import org.briefwright.typeset.theme.Palette;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// Callouts: beside a bar, thin for notes; thick, on a tinted ground, where caution is asked.
final class CalloutFlow {

  private static final double THIN = 2;
  private static final double THICK = 5;

  private final FlowContext context;
  private final TextFlow text;
  private final BlockFlow blocks;

  CalloutFlow(FlowContext context, TextFlow text, BlockFlow blocks) {
    this.context = context;
    this.text = text;
    this.blocks = blocks;
  }

  void callout(Callout callout, Place place, Element parent, Story story) {
    boolean caution =
        switch (callout.kind()) {
          case NOTE -> false;
          case CAUTION -> true;
        };
    Palette palette = context.theme().palette();
    int colour = caution ? palette.con() : palette.accent();
    double grid = context.theme().grid();
    double padding = context.theme().padding();
    Element element = parent.child("Div");
    Place inner = caution ? place.padded(padding) : place.indented(padding);
    Story inside = new Story();
    TextStyle style = context.style(Role.BOX_TITLE).coloured(colour);
    Element title = element.child("P");
    text.paragraph(TextFlow.plain(callout.title()), style, inner, element, title, inside, true);
    inside.flush();
    inside.bind();
    blocks.blocks(callout.blocks(), inner, element, inside);
    inside.snap(0, grid / 2);
    story.space(grid);
    if (caution) {
      story.open(new Ground(place.x(), place.width(), palette.tint()));
    }
    story.open(new Ground(place.x(), caution ? THICK : THIN, colour));
    boolean whole = blocks.boxes().fitsInAThird(inside);
    BoxFlow.frame(inside.rows(), caution ? grid / 2 : 0, whole, story);
    if (caution) {
      story.close();
    }
    story.close();
    story.bindIf(inside.endsBound());
    story.space(grid);
  }
}
