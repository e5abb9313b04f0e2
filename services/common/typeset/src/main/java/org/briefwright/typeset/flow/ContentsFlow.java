package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Headings;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Reference;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// The table of contents: titles on the left, pages on the right, dots between. What an entry takes
/// does not depend on its page, so that the second pass changes nothing but numbers.
final class ContentsFlow {

  /// In ems: room for `xviii` or three figures.
  private static final double PAGE_WIDTH = 2.6;

  private static final double DOTS_GAP = 6;

  private final FlowContext context;
  private final Function<String, String> pages;

  ContentsFlow(FlowContext context, Function<String, String> pages) {
    this.context = context;
    this.pages = pages;
  }

  void contents(Contents contents, Headings headings, Place place, Element parent, Story story) {
    List<Headings.Entry> entries = headings.listedTo(contents.depth());
    if (entries.isEmpty()) {
      return;
    }
    double grid = context.theme().grid();
    Element list = parent.child("TOC");
    TextStyle style = context.style(Role.BODY).ragged();
    double widest = widestPage(entries, style);
    story.space(grid / 2);
    for (Headings.Entry entry : entries) {
      boolean section = entry.heading().level() == 2;
      Place at = section ? place : place.indented(1.5 * grid);
      if (section && contents.depth() > 2) {
        story.space(grid / 4);
      }
      List<Row> rows = rows(entry, at, list.child("TOCI"), style, widest);
      story.addAll(rows);
      if (section) {
        story.bind();
      }
    }
    story.space(grid);
  }

  /// A link like the title: whoever looks for a page points at its number.
  private Line page(Headings.Entry entry, TextStyle style) {
    Text number = new Text(pages.apply(entry.id()));
    List<Inline> linked = List.of(new Reference(entry.id(), List.of(number)));
    return context.set(linked, style, 100).getFirst();
  }

  private double widestPage(List<Headings.Entry> entries, TextStyle style) {
    return entries.stream().mapToDouble(entry -> page(entry, style).width()).max().orElse(0);
  }

  private List<Row> rows(
      Headings.Entry entry, Place at, Element item, TextStyle style, double widest) {
    String title = PlainWords.of(entry.heading().text());
    List<Inline> linked = List.of(new Reference(entry.id(), List.of(new Text(title))));
    double baseline = style.leading() - context.depth(style);
    double room = PAGE_WIDTH * style.size();
    List<Line> lines = context.set(linked, style, at.width() - room);
    Element words = item.child("P");
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      Piece piece = new Piece.TextPiece(line, at.x(), baseline, words);
      rows.add(Row.of(style.leading(), List.of(piece)).keptIf(!rows.isEmpty()));
    }
    Line number = page(entry, style);
    double edge = at.x() + at.width();
    double from = at.x() + lines.getLast().width() + DOTS_GAP;
    double to = edge - widest - DOTS_GAP;
    Row last = rows.removeLast();
    if (to > from) {
      int grey = context.theme().palette().grey();
      last = last.with(new Piece.LeaderPiece(from, baseline, to - from, grey));
    }
    Piece figures = new Piece.TextPiece(number, edge - number.width(), baseline, item.child("P"));
    rows.add(last.with(figures));
    return rows;
  }
}
