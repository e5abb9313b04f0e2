package org.briefwright.typeset.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.briefwright.typeset.flow.Element;
import org.briefwright.typeset.flow.NoteText;
import org.briefwright.typeset.flow.Piece;
import org.briefwright.typeset.flow.Row;
import org.briefwright.typeset.page.Page;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.page.PlacedRow;

/// What must hold of every page, each breach in words.
final class PageInvariants {

  /// A page that leaves more white than this must have had no choice.
  private static final double WHITE = 0.3;

  /// What notes may need beyond their rows and the rule above them.
  private static final double NOTE_GAP = 2;

  private final PagedDocument paged;
  private final List<String> breaches = new ArrayList<>();
  private final Map<Element, Integer> order = new IdentityHashMap<>();

  private PageInvariants(PagedDocument paged) {
    this.paged = paged;
  }

  static List<String> breaches(PagedDocument paged) {
    PageInvariants invariants = new PageInvariants(paged);
    invariants.number(paged.root());
    invariants.paragraphs();
    invariants.breaches.addAll(ColumnInvariants.breaches(paged));
    List<Page> pages = paged.pages();
    for (int i = 0; i < pages.size(); i++) {
      invariants.notes(pages.get(i));
      invariants.inside(pages.get(i));
      if (i + 1 < pages.size()) {
        invariants.foot(pages.get(i), pages.get(i + 1));
      }
    }
    return invariants.breaches;
  }

  private void breach(Page page, String what) {
    breaches.add("page " + page.number() + ": " + what);
  }

  /// No paragraph leaves one line alone on a page, but where no break of the page was permitted.
  private void paragraphs() {
    Map<Element, TreeMap<Integer, Integer>> lines = new IdentityHashMap<>();
    Set<Element> cells = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(paged.root(), false, cells);
    for (Page page : paged.pages()) {
      List<PlacedRow> rows = new ArrayList<>(page.body());
      rows.addAll(page.notes());
      for (PlacedRow placed : rows) {
        for (Piece piece : placed.row().pieces()) {
          boolean prose = !placed.repeated();
          if (piece instanceof Piece.TextPiece text && prose) {
            lines
                .computeIfAbsent(text.element(), first -> new TreeMap<>())
                .merge(page.number(), 1, Integer::sum);
          }
        }
      }
    }
    lines.forEach(
        (element, byPage) -> {
          boolean prose = !cells.contains(element) && !element.type().equals("Lbl");
          if (byPage.size() > 1 && prose) {
            if (byPage.firstEntry().getValue() == 1 && !forced(byPage.firstKey() + 1)) {
              breach(page(byPage.firstKey()), "an orphan of " + element.type());
            }
            if (byPage.lastEntry().getValue() == 1 && !forced(byPage.lastKey())) {
              breach(page(byPage.lastKey()), "a widow of " + element.type());
            }
          }
        });
  }

  private void number(Element element) {
    order.put(element, order.size());
    element.children().forEach(this::number);
  }

  /// What a page begins with, but for pictures that waited for its head.
  private List<PlacedRow> ownRows(Page page) {
    List<PlacedRow> own = page.body().stream().filter(placed -> !placed.repeated()).toList();
    if (page.number() == 1) {
      return own;
    }
    int before =
        page(page.number() - 1).body().stream()
            .filter(placed -> !placed.repeated())
            .mapToInt(placed -> order(placed.row()))
            .max()
            .orElse(-1);
    boolean waited =
        own.stream()
            .takeWhile(placed -> order(placed.row()) < before)
            .flatMap(placed -> placed.row().pieces().stream())
            .anyMatch(piece -> piece instanceof Piece.PicturePiece);
    return own.stream().dropWhile(placed -> waited && order(placed.row()) < before).toList();
  }

  /// Where the element of a row stands in the document; rows of blank alone go with any.
  private int order(Row row) {
    int first = Integer.MAX_VALUE;
    for (Piece piece : row.pieces()) {
      switch (piece) {
        case Piece.TextPiece text -> first = Math.min(first, order.get(text.element()));
        case Piece.PicturePiece picture -> first = Math.min(first, order.get(picture.element()));
        case Piece.MatrixPiece code -> first = Math.min(first, order.get(code.element()));
        case Piece.RulePiece _, Piece.LeaderPiece _, Piece.GroundPiece _ -> {}
      }
    }
    return first == Integer.MAX_VALUE ? -1 : first;
  }

  private static void collect(Element element, boolean inCell, Set<Element> cells) {
    boolean within = inCell && !element.type().equals("Note") || element.type().equals("TR");
    if (within) {
      cells.add(element);
    }
    element.children().forEach(child -> collect(child, within, cells));
  }

  private Page page(int number) {
    return paged.pages().get(number - 1);
  }

  /// Whether the page before this one had no permitted break at all.
  private boolean forced(int number) {
    Row first = firstOf(page(number));
    if (first == null || !first.kept()) {
      return false;
    }
    List<PlacedRow> before = ownRows(page(number - 1));
    return before.stream().skip(1).allMatch(placed -> placed.row().kept());
  }

  private Row firstOf(Page page) {
    return ownRows(page).stream().map(PlacedRow::row).findFirst().orElse(null);
  }

  private void foot(Page page, Page next) {
    Row first = firstOf(next);
    boolean frontEnds = page.number() == paged.labels().front();
    if (first == null || frontEnds) {
      return;
    }
    if (first.kept() && !forced(next.number())) {
      breach(next, "begins with a row that belongs to the page before");
    }
    if (page.body().isEmpty()) {
      return;
    }
    Row last = lastOf(page);
    if (lowest(last).startsWith("H") && !forced(next.number())) {
      breach(page, "a heading at its foot");
    }
    double end = ColumnInvariants.end(page.body());
    double white = 1 - page.fill();
    boolean whole = next.number() < paged.pages().size() && forced(next.number() + 1);
    if (white > WHITE && !whole && fits(page, next, end)) {
      breach(page, "is white to " + Math.round(white * 100) + " per cent without need");
    }
  }

  /// What a page ends with, but for rules, which do not part a heading from what it leads to.
  private static Row lastOf(Page page) {
    List<PlacedRow> shown =
        page.body().stream()
            .filter(
                placed ->
                    !placed.row().pieces().stream().allMatch(Piece.RulePiece.class::isInstance))
            .toList();
    return shown.isEmpty() ? page.body().getLast().row() : shown.getLast().row();
  }

  /// What the last line of a row belongs to.
  private static String lowest(Row row) {
    double lowest = 0;
    String type = "";
    for (Piece piece : row.pieces()) {
      if (piece instanceof Piece.TextPiece text && text.y() > lowest) {
        lowest = text.y();
        type = text.element().type();
      }
    }
    return type;
  }

  /// Whether what the next page begins with had room on this one, with its notes begun.
  private boolean fits(Page page, Page next, double end) {
    double height = 0;
    List<NoteText> notes = new ArrayList<>();
    for (PlacedRow placed : next.body()) {
      if (placed.repeated()) {
        continue;
      }
      if (height > 0 && !placed.row().kept()) {
        break;
      }
      height += placed.row().space() + placed.row().height();
      notes.addAll(placed.row().notes());
    }
    double below = 0;
    for (PlacedRow placed : page.notes()) {
      below += placed.row().space() + placed.row().height();
    }
    for (NoteText note : notes) {
      int needed = note == notes.getLast() ? 3 : note.rows().size();
      below += note.rows().stream().limit(needed).mapToDouble(Row::height).sum() + 2;
    }
    below += below > 0 ? 13 : 0;
    return end + height + below < paged.area().height() - NOTE_GAP;
  }

  /// Every note begins on the page of its call, unless the page holds a single unbreakable strip
  /// that calls more notes than there is room for.
  private void notes(Page page) {
    Set<Row> begun = new HashSet<>();
    Set<Element> standing = new HashSet<>();
    for (PlacedRow placed : page.notes()) {
      begun.add(placed.row());
      for (Piece piece : placed.row().pieces()) {
        if (piece instanceof Piece.TextPiece text) {
          standing.add(text.element());
        }
      }
    }
    boolean single =
        page.body().stream()
            .filter(placed -> !placed.repeated())
            .skip(1)
            .allMatch(placed -> placed.row().kept());
    for (PlacedRow placed : page.body()) {
      if (placed.repeated()) {
        continue;
      }
      for (NoteText note : placed.row().notes()) {
        boolean stands = note.element().children().stream().anyMatch(standing::contains);
        if (!stands && !single) {
          breach(page, "note " + note.id() + " does not begin here");
        }
      }
    }
  }

  /// Notes stand below the body, one below the other, within the type area.
  private void inside(Page page) {
    double height = paged.area().height();
    double y = ColumnInvariants.end(page.body());
    for (PlacedRow placed : page.notes()) {
      if (placed.y() < y - 0.01) {
        breach(page, "notes overlap at " + placed.y());
      }
      y = placed.y() + placed.row().height();
    }
    if (y > height + 0.02) {
      breach(page, "is filled to " + y + " of " + height);
    }
  }
}
