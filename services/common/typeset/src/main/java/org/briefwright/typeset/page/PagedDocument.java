package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.flow.BlockFlow;
import org.briefwright.typeset.flow.Element;
import org.briefwright.typeset.flow.Piece;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.line.ParagraphSetter;
import org.briefwright.typeset.theme.Theme;

/// A document on its pages: all that the renditions need, and nothing drawn yet.
///
/// @param pageOf by id of what begins there
/// @param breaksColumns whether columns that stand side by side go on over a page
public record PagedDocument(
    Document document,
    Theme theme,
    TypeArea area,
    List<Page> pages,
    PageLabels labels,
    Element root,
    Map<String, Integer> pageOf,
    boolean breaksColumns,
    List<String> warnings) {

  public static PagedDocument of(Document document, Theme theme, LineMemo memo) {
    NoteNumbers numbers = NoteNumbers.of(document);
    TypeArea area = TypeArea.of(document.format(), theme);
    PageNumbering.Settled<Filled> settled =
        PageNumbering.settled(
            document, printed -> filled(document, theme, memo, numbers, area, printed));
    Filled filled = settled.layout();
    ParagraphSetter setter =
        new ParagraphSetter(document.lang(), theme.palette(), numbers::label, memo);
    FurnitureSetter furniture = new FurnitureSetter(document.furniture(), area, setter, theme);
    List<Page> furnished = furniture.furnish(filled.pagination().pages(), filled.pageLabels());
    Map<String, Integer> pageOf = pageOf(furnished);
    TreeSet<String> warnings = new TreeSet<>(filled.flowed().warnings());
    if (!settled.right()) {
      warnings.add("the page numbers referred to move with the text that refers to them");
    }
    warnings.addAll(MissingTargets.in(document, pageOf.keySet()));
    return new PagedDocument(
        document,
        theme,
        area,
        furnished,
        filled.pageLabels(),
        filled.flowed().root(),
        pageOf,
        filled.breaksColumns(),
        List.copyOf(warnings));
  }

  /// @param printed the page number to print for each id
  private static Filled filled(
      Document document,
      Theme theme,
      LineMemo memo,
      NoteNumbers numbers,
      TypeArea area,
      Function<String, String> printed) {
    ParagraphSetter setter =
        new ParagraphSetter(document.lang(), theme.palette(), numbers::label, printed, memo);
    return Filled.best(
        stacked ->
            BlockFlow.flow(
                document, theme, setter, numbers, area.width(), area.height(), stacked, printed),
        area.height());
  }

  static Map<String, Integer> pageOf(List<Page> pages) {
    Map<String, Integer> pageOf = new HashMap<>();
    for (Page page : pages) {
      List<PlacedRow> rows = new ArrayList<>(page.body());
      rows.addAll(page.notes());
      for (PlacedRow placed : rows) {
        for (String id : placed.row().start().ids()) {
          pageOf.putIfAbsent(id, page.number());
        }
        for (Piece piece : placed.row().pieces()) {
          if (piece instanceof Piece.TextPiece text) {
            for (String id : text.line().passages()) {
              pageOf.putIfAbsent(id, page.number());
            }
          }
        }
      }
    }
    return pageOf;
  }
}
