package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.HandlingMark;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.flow.Start;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.line.ParagraphSetter;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;
import org.briefwright.typeset.theme.Theme;

/// Sets running headers and footers, once the number of pages is known.
final class FurnitureSetter {

  /// Baselines this far above and below the type area: within every theme's smallest margins.
  private static final double HEADER_GAP = 26;

  private static final double FOOTER_GAP = 32;

  /// A handling mark's size of type and what its ground adds, in points.
  private static final double MARK_SIZE = 12;

  private static final double MARK_SIDE = 5;
  private static final double MARK_ABOVE = 12;
  private static final double MARK_BELOW = 4.5;

  /// Between a handling mark and what stands left of it.
  private static final double MARK_GAP = 10;

  /// Blank between what stands in the middle and at the sides; the mark of omission may stand
  /// in it.
  private static final double BETWEEN = 24;

  private final Furniture furniture;
  private final TypeArea area;
  private final ParagraphSetter setter;
  private final TextStyle style;
  private final TextStyle marks;
  private String section = "";

  FurnitureSetter(Furniture furniture, TypeArea area, ParagraphSetter setter, Theme theme) {
    this.furniture = furniture;
    this.area = area;
    this.setter = setter;
    this.style = theme.style(Role.FURNITURE);
    this.marks = style.coloured(theme.palette().ink());
  }

  List<Page> furnish(List<Page> pages, PageLabels labels) {
    List<Page> furnished = new ArrayList<>();
    for (Page page : pages) {
      furnished.add(page.withFurniture(header(page), footer(page, labels)));
    }
    return furnished;
  }

  /// The first page has its title and needs no reminder of it.
  private List<PlacedText> header(Page page) {
    String right = furniture.headerRight().isEmpty() ? section(page) : furniture.headerRight();
    Line centre = line(furniture.headerCentre(), true, area.width() * 0.32);
    List<PlacedText> texts = new ArrayList<>();
    double y = area.top() - HEADER_GAP;
    double end = mark(y, texts);
    place(centre, 0.5, y, end, texts);
    if (page.number() > 1) {
      double beside = beside(centre);
      double width = end - area.left();
      double wide = centre == null ? width * 0.6 : beside;
      place(line(furniture.headerLeft(), false, wide), 0, y, end, texts);
      place(line(right, false, centre == null ? width * 0.36 : beside), 1, y, end, texts);
    }
    return texts;
  }

  /// The room on each side of what stands in the middle, or null.
  private double beside(Line middle) {
    return (area.width() - (middle == null ? 0 : middle.width())) / 2 - BETWEEN;
  }

  private List<PlacedText> footer(Page page, PageLabels labels) {
    List<PlacedText> texts = new ArrayList<>();
    double y = area.bottom() + FOOTER_GAP;
    Line centre = line(furniture.footerCentre(), true, area.width() * 0.32);
    double beside = beside(centre);
    double end = mark(y, texts);
    place(line(furniture.footerLeft(), false, beside), 0, y, end, texts);
    place(centre, 0.5, y, end, texts);
    place(line(phrase(page.number(), labels), false, beside), 1, y, end, texts);
    return texts;
  }

  private String phrase(int page, PageLabels labels) {
    return labels.inFront(page)
        ? furniture.pageNumbers().phrase(labels.label(page))
        : furniture.pageNumbers().phrase(page - labels.front(), labels.count() - labels.front());
  }

  /// The section that the page begins in, which may begin with it; on the first page the first
  /// that begins there.
  private String section(Page page) {
    String before = section;
    for (PlacedRow placed : page.body()) {
      Start start = placed.row().start();
      if (start.section() != null && !placed.repeated()) {
        section = start.section();
        if (before.isEmpty() || placed.x() == 0 && placed.y() == 0) {
          before = section;
        }
      }
    }
    return before;
  }

  /// Places the handling mark, if there is one, at the right edge.
  ///
  /// @return where what stands left of it has to end
  private double mark(double y, List<PlacedText> texts) {
    double right = area.left() + area.width();
    HandlingMark mark = furniture.mark();
    if (mark.isNone()) {
      return right;
    }
    TextStyle bold = style.sized(MARK_SIZE, MARK_SIZE + 2).coloured(mark.ink());
    Line line = setter.set(List.of(Strong.of(mark.text())), bold, area.width()).lines().getFirst();
    double x = right - MARK_SIDE - line.width();
    texts.add(
        new PlacedText(
            line, x, y, new PlacedText.Ground(MARK_SIDE, MARK_ABOVE, MARK_BELOW, mark.ground())));
    return x - MARK_SIDE - MARK_GAP;
  }

  /// A text on one line, shortened to what fits, or null where there is none.
  private Line line(String text, boolean mark, double width) {
    if (text.isBlank()) {
      return null;
    }
    List<Line> lines = lines(text, mark, width);
    return lines.size() == 1
        ? lines.getFirst()
        : lines(shortened(lines.getFirst()), mark, width + 20).getFirst();
  }

  /// @param share 0 flush left, 0.5 centred, 1 flush right
  /// @param end where the right edge is
  private void place(Line line, double share, double y, double end, List<PlacedText> texts) {
    if (line != null) {
      double right = share == 1 ? end : area.left() + area.width();
      double x = area.left() + (right - area.left() - line.width()) * share;
      texts.add(new PlacedText(line, x, y));
    }
  }

  /// In the middle stand handling marks, which must be seen.
  private List<Line> lines(String text, boolean mark, double width) {
    List<Inline> words = List.of(mark ? Strong.of(text) : new Text(text));
    return setter.set(words, mark ? marks : style, width).lines();
  }

  private static String shortened(Line line) {
    StringBuilder words = new StringBuilder();
    line.appendTo(words);
    return words.toString().strip() + "\u2026";
  }
}
