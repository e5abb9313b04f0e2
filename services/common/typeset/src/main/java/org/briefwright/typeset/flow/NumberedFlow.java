package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.NumberedParagraph;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// Numbered paragraphs: the number flush left, the text and all below it at one indent.
final class NumberedFlow {

  /// In ems; holds `12.34`, so that short and long numbers leave one edge.
  private static final double INDENT = 2.7;

  private static final double LEAST_GAP = 0.5;

  private final FlowContext context;
  private final TextFlow text;
  private final BlockFlow blocks;

  NumberedFlow(FlowContext context, TextFlow text, BlockFlow blocks) {
    this.context = context;
    this.text = text;
    this.blocks = blocks;
  }

  void paragraph(NumberedParagraph paragraph, Place given, Element parent, Story story) {
    TextStyle style = blocks.style(Role.BODY, given);
    double em = style.size();
    boolean hangs = given.hangs() && given.x() >= INDENT * em;
    Place place = hangs ? given.indented(-INDENT * em) : given;
    Element element = parent.child("P");
    Element label = element.child("Lbl");
    Line number =
        context.set(TextFlow.plain(paragraph.number()), style.ragged(), place.width()).getFirst();
    Place inner = place.indented(Math.max(INDENT * em, number.width() + LEAST_GAP * em));
    Story inside = new Story();
    text.paragraph(paragraph.text(), style, inner, parent, element, inside, false);
    List<Row> rows = inside.rows();
    Piece sign = text.piece(number, place.x(), style, label);
    rows.set(0, rows.getFirst().beginningWith(sign));
    story.start(new Start(BlockFlow.ids(paragraph.id()), null, element, null));
    story.space(style.before());
    story.addAll(rows);
    story.space(style.after());
    List<Block> more = paragraph.more();
    story.bindIf(!more.isEmpty() && BlockFlow.leads(paragraph.text(), more.getFirst()));
    blocks.blocks(more, inner, parent, story);
  }
}
