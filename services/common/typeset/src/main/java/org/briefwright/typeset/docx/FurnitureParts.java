package org.briefwright.typeset.docx;

import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.HandlingMark;
import org.briefwright.typeset.document.PageNumbers;

/// Headers and footers, with the page numbers as fields.
final class FurnitureParts {

  private static final String TAB = "<w:tab/>";

  private final Furniture furniture;
  private final Parts parts;
  private final long width;

  /// @param width of the type area, in twentieths of a point
  FurnitureParts(Parts parts, long width) {
    this.furniture = parts.document().furniture();
    this.parts = parts;
    this.width = width;
  }

  /// The first page has its title and needs no reminder of it.
  String firstHeader() {
    return furniture.mark().isNone()
        ? part("hdr", ParagraphStyle.HEADER, "", "")
        : part("hdr", ParagraphStyle.HEADER, rightTab(), run(TAB) + mark());
  }

  /// The document's name on the left; on the right what the document says, or the section.
  String header() {
    String right =
        furniture.headerRight().isEmpty() ? section() : run(Wml.text(furniture.headerRight()));
    return part(
        "hdr",
        ParagraphStyle.HEADER,
        rightTab(),
        run(Wml.text(furniture.headerLeft()) + TAB) + right + mark());
  }

  private String rightTab() {
    return "<w:tab w:val=\"right\" w:pos=\"" + width + "\"/>";
  }

  /// The handling mark: bold, 12 points, on its ground.
  private String mark() {
    HandlingMark mark = furniture.mark();
    return mark.isNone()
        ? ""
        : run(Wml.text("  "))
            + "<w:r><w:rPr><w:b/><w:color w:val=\""
            + Wml.hex(mark.ink())
            + "\"/><w:sz w:val=\"24\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""
            + Wml.hex(mark.ground())
            + "\"/></w:rPr>"
            + Wml.text("\u00a0" + mark.text() + "\u00a0")
            + "</w:r>";
  }

  String footer() {
    String tabs =
        "<w:tab w:val=\"center\" w:pos=\""
            + width / 2
            + "\"/><w:tab w:val=\"right\" w:pos=\""
            + width
            + "\"/>";
    PageNumbers words = furniture.pageNumbers();
    String left =
        run(
            Wml.text(furniture.footerLeft())
                + TAB
                + Wml.text(furniture.footerCentre())
                + TAB
                + Wml.text((words.page() + " ").stripLeading()));
    String of = run(Wml.text(" " + words.of() + " "));
    return part(
        "ftr",
        ParagraphStyle.FOOTER,
        tabs,
        left + field("PAGE", "1") + of + field("NUMPAGES", "1") + mark());
  }

  /// The heading of the section that the page begins in.
  private String section() {
    ParagraphStyle style = parts.headings().style(2);
    return field("STYLEREF &quot;" + style.title() + "&quot;", "");
  }

  private String field(String instruction, String shown) {
    return "<w:fldSimple w:instr=\" "
        + instruction
        + " \">"
        + run(Wml.text(shown))
        + "</w:fldSimple>";
  }

  private String run(String content) {
    String lang = Languages.properties(parts.document().lang());
    return "<w:r><w:rPr>" + lang + "</w:rPr>" + content + "</w:r>";
  }

  private String part(String kind, ParagraphStyle style, String tabs, String content) {
    return Wml.DECLARATION
        + "<w:"
        + kind
        + Wml.NAMESPACES
        + "><w:p><w:pPr><w:pStyle w:val=\""
        + style.id()
        + "\"/>"
        + (tabs.isEmpty() ? "" : "<w:tabs>" + tabs + "</w:tabs>")
        + "</w:pPr>"
        + content
        + "</w:p></w:"
        + kind
        + ">";
  }
}
