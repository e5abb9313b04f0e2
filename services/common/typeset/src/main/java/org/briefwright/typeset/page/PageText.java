package org.briefwright.typeset.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.briefwright.typeset.flow.Element;
import org.briefwright.typeset.flow.Piece;

/// The words of a page: one line of text for each element, in the order in which they begin there.
public final class PageText {

  private PageText() {}

  public static String of(Page page) {
    Map<Element, StringBuilder> texts = new LinkedHashMap<>();
    page.body().forEach(placed -> row(placed, texts));
    page.notes().forEach(placed -> row(placed, texts));
    StringBuilder all = new StringBuilder();
    for (StringBuilder text : texts.values()) {
      all.append(text.toString().strip()).append('\n');
    }
    return all.toString();
  }

  private static void row(PlacedRow placed, Map<Element, StringBuilder> texts) {
    if (placed.repeated()) {
      return;
    }
    for (Piece piece : placed.row().pieces()) {
      if (piece instanceof Piece.TextPiece text) {
        text.line().appendTo(texts.computeIfAbsent(text.element(), first -> new StringBuilder()));
      }
    }
  }
}
