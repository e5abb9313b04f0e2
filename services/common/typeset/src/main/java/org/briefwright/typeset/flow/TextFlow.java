package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.theme.TextStyle;

/// Text to rows, one a line, without widows and orphans.
final class TextFlow {

  private final FlowContext context;

  TextFlow(FlowContext context) {
    this.context = context;
  }

  static List<Inline> plain(String text) {
    return List.of(new Text(text));
  }

  /// A paragraph with the blanks of its style.
  ///
  /// @param parent of its element; its notes follow it there
  /// @param whole whether it may not be broken between pages
  void paragraph(
      List<Inline> text,
      TextStyle style,
      Place place,
      Element parent,
      Element element,
      Story story,
      boolean whole) {
    Place inner = place.indented(style.indent());
    List<Line> lines = context.set(text, style, inner.width());
    story.space(style.before());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean widowOrOrphan = i == 1 || i == lines.size() - 1;
      story.add(
          new Row(
              0,
              style.leading(),
              i > 0 && (whole || widowOrOrphan),
              List.of(piece(line, inner.x(), style, element)),
              context.notes(line, parent),
              Start.NOTHING,
              null));
    }
    story.space(style.after());
  }

  Piece piece(Line line, double x, TextStyle style, Element element) {
    return new Piece.TextPiece(line, x, style.leading() - context.depth(style), element);
  }
}
