package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.flow.BlockFlow;
import org.briefwright.typeset.flow.Element;
import org.briefwright.typeset.flow.FlowedDocument;
import org.briefwright.typeset.flow.Piece;
import org.briefwright.typeset.flow.Row;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.line.ParagraphSetter;
import org.briefwright.typeset.theme.Theme;

/// A document on its pages: all that the renditions need, and nothing drawn yet.
///
/// @param pageOf by id of what begins there
public record PagedDocument(
    Document document,
    Theme theme,
    TypeArea area,
    List<Page> pages,
    PageLabels labels,
    Element root,
    Map<String, Integer> pageOf,
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
    FurnitureSetter furniture =
        new FurnitureSetter(document.furniture(), area, setter, FurnitureSetter.style(theme));
    List<Page> furnished = furniture.furnish(filled.pages(), filled.pageLabels());
    Map<String, Integer> pageOf = pageOf(furnished);
    TreeSet<String> warnings = new TreeSet<>(filled.flowed().warnings());
    if (!settled.right()) {
      warnings.add("the page numbers referred to move with the text that refers to them");
    }
    MissingTargets.in(document, pageOf.keySet()).forEach(warnings::add);
    return new PagedDocument(
        document,
        theme,
        area,
        furnished,
        filled.pageLabels(),
        filled.flowed().root(),
        pageOf,
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
    return unbroken(
        stacked ->
            Filled.with(
                BlockFlow.flow(
                    document,
                    theme,
                    setter,
                    numbers,
                    area.width(),
                    area.height(),
                    stacked,
                    printed),
                area.height()));
  }

  /// Columns that a page breaks are hard to read, two stories at once, and call their notes
  /// out of order: such are set one below the other, unless that takes another page.
  private static Filled unbroken(Function<Set<Columns>, Filled> fill) {
    Filled beside = fill.apply(Set.of());
    Set<Columns> broken = beside.broken();
    if (broken.isEmpty()) {
      return beside;
    }
    Filled stacked = fill.apply(broken);
    return stacked.pages().size() > beside.pages().size() ? beside : stacked;
  }

  /// @param starts the row that each page begins with
  /// @param front how many pages the front matter takes
  private record Filled(FlowedDocument flowed, List<Page> pages, List<Integer> starts, int front)
      implements PageNumbering.Numbered {

    static Filled with(FlowedDocument flowed, double height) {
      List<Row> rows = flowed.rows();
      int end = flowed.front();
      if (end == 0 || end == rows.size()) {
        Paginator paginator = new Paginator(rows, height);
        return new Filled(flowed, paginator.pages(), paginator.starts(), 0);
      }
      Paginator before = new Paginator(rows.subList(0, end), height);
      Paginator after = new Paginator(rows.subList(end, rows.size()), height);
      List<Page> pages = new ArrayList<>(before.pages());
      int front = pages.size();
      after.pages().forEach(page -> pages.add(page.numbered(front + page.number())));
      List<Integer> starts = new ArrayList<>(before.starts());
      after.starts().forEach(start -> starts.add(end + start));
      return new Filled(flowed, pages, starts, front);
    }

    PageLabels pageLabels() {
      return new PageLabels(front, pages.size());
    }

    @Override
    public Map<String, String> labels() {
      Map<String, String> labels = new HashMap<>();
      pageOf(pages).forEach((id, page) -> labels.put(id, pageLabels().label(page)));
      return labels;
    }

    Set<Columns> broken() {
      return flowed.beside().stream()
          .filter(pair -> starts.stream().anyMatch(pair::isBrokenAt))
          .map(FlowedDocument.Beside::columns)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private static Map<String, Integer> pageOf(List<Page> pages) {
    Map<String, Integer> pageOf = new HashMap<>();
    for (Page page : pages) {
      List<PlacedRow> rows = new ArrayList<>(page.body());
      rows.addAll(page.notes());
      for (PlacedRow placed : rows) {
        placed.row().start().ids().forEach(id -> pageOf.putIfAbsent(id, page.number()));
        for (Piece piece : placed.row().pieces()) {
          if (piece instanceof Piece.TextPiece text) {
            text.line().passages().forEach(id -> pageOf.putIfAbsent(id, page.number()));
          }
        }
      }
    }
    return pageOf;
  }
}
