package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// Labels on the left, their values in a column beside them.
final class KeyValuesFlow {

  private static final double WIDEST_LABEL = 0.34;

  private final FlowContext context;
  private final TextFlow text;

  KeyValuesFlow(FlowContext context, TextFlow text) {
    this.context = context;
    this.text = text;
  }

  void pairs(KeyValues block, Place place, Element parent, Story story) {
    TextStyle labelStyle = context.style(Role.LABEL);
    TextStyle valueStyle = context.style(Role.VALUE);
    double most = place.width() * WIDEST_LABEL;
    List<List<Line>> labels = new ArrayList<>();
    double widest = 0;
    for (KeyValues.Pair pair : block.pairs()) {
      List<Line> label = context.set(TextFlow.plain(pair.label()), labelStyle, most);
      labels.add(label);
      for (Line line : label) {
        widest = Math.max(widest, line.width());
      }
    }
    Place values = place.indented(Math.min(most, widest) + valueStyle.size() * 1.5);
    Element list = parent.child("L").listNumbering("None");
    int from = story.rows().size();
    story.space(context.theme().grid() / 2);
    for (int i = 0; i < block.pairs().size(); i++) {
      Element item = list.child("LI");
      Story left = new Story();
      Element label = item.child("Lbl");
      for (Line line : labels.get(i)) {
        Piece piece = text.piece(line, place.x(), labelStyle, label);
        left.add(Row.of(labelStyle.leading(), List.of(piece)));
      }
      Story right = new Story();
      Element body = item.child("LBody");
      List<Inline> value = block.pairs().get(i).value();
      Element words = FlowContext.textIn(body, value);
      text.paragraph(value, valueStyle, values, body, words, right, false);
      story.space(2);
      story.addAll(SideBySide.join(left, right));
    }
    story.snap(from, context.theme().grid() / 2);
  }
}
