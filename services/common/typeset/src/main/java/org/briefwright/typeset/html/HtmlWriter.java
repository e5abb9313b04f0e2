package org.briefwright.typeset.html;

import java.util.HexFormat;
import java.util.List;
import org.briefwright.typeset.document.Apparatus;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.HandlingMark;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Headings;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.Rule;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TwoColumns;
import org.briefwright.typeset.picture.DataTable;
import org.briefwright.typeset.xml.Xml;

/// Writes a document as HTML, with the same numbers of notes as its PDF.
public final class HtmlWriter {

  private final StringBuilder html = new StringBuilder(16_384);
  private final NoteNumbers numbers;
  private final InlineHtml inlines;
  private final Headings headings;
  private final ApparatusHtml apparatus;
  private final String lang;
  private final boolean endnotes;
  private int written;
  private final PictureHtml pictures;

  private HtmlWriter(Document document) {
    pictures = new PictureHtml(html, document.lang());
    numbers = NoteNumbers.of(document);
    inlines = new InlineHtml(html, numbers);
    headings = Headings.of(document);
    apparatus = new ApparatusHtml(html, inlines, headings, this::blocks, this::notes);
    lang = document.lang();
    endnotes = Endnotes.in(document);
  }

  public static String html(Document document) {
    HtmlWriter writer = new HtmlWriter(document);
    writer.write(document);
    return writer.html.toString();
  }

  private void write(Document document) {
    Metadata metadata = document.metadata();
    html.append("<!DOCTYPE html>\n<html lang=\"").append(Xml.escaped(document.lang()));
    html.append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    html.append(Xml.escaped(metadata.title())).append("</title>\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    meta("author", String.join(", ", metadata.authors()));
    meta("description", metadata.subject());
    meta("keywords", String.join(", ", metadata.keywords()));
    html.append("<style>\n").append(Stylesheet.CSS).append("</style>\n</head>\n<body>\n");
    handling(document.furniture());
    html.append("<main>\n");
    blocks(document.blocks());
    if (!endnotes) {
      notes();
    }
    html.append("</main>\n");
    footer(document);
    html.append("</body>\n</html>\n");
  }

  private void meta(String name, String content) {
    if (!content.isEmpty()) {
      html.append("<meta name=\"").append(name).append("\" content=\"");
      html.append(Xml.escaped(content)).append("\">\n");
    }
  }

  private void handling(Furniture furniture) {
    String centre = furniture.headerCentre();
    if (!centre.isEmpty() || !furniture.mark().isNone()) {
      html.append("<header class=\"handling\">");
      html.append(centre.isEmpty() ? "" : "<p>" + Xml.escaped(centre) + "</p>");
      html.append(furniture.mark().isNone() ? "" : mark(furniture.mark())).append("</header>\n");
    }
  }

  /// A reader of HTML sees one page, whose head and foot carry the mark.
  private static String mark(HandlingMark mark) {
    return "<p class=\"marked\" style=\"color: "
        + colour(mark.ink())
        + "; background: "
        + colour(mark.ground())
        + "\">"
        + Xml.escaped(mark.text())
        + "</p>";
  }

  private static String colour(int rgb) {
    return "#" + HexFormat.of().toHexDigits(rgb, 6);
  }

  private void footer(Document document) {
    Furniture furniture = document.furniture();
    String left = furniture.footerLeft();
    String centre = furniture.footerCentre();
    if (!left.isEmpty() || !centre.isEmpty() || !furniture.mark().isNone()) {
      html.append("<footer><p>").append(Xml.escaped(left)).append("</p><p>");
      html.append(Xml.escaped(centre)).append("</p>");
      html.append(furniture.mark().isNone() ? "" : mark(furniture.mark())).append("</footer>\n");
    }
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Heading heading -> {
        String name = "h" + heading.level();
        open(name, headings.entries().get(written++).id(), "");
        inlines.write(heading.text());
        html.append("</").append(name).append(">\n");
      }
      case Paragraph paragraph -> {
        open("p", paragraph.id(), paragraph.style().name().toLowerCase(java.util.Locale.ROOT));
        inlines.write(paragraph.text());
        html.append("</p>\n");
      }
      case BulletList list -> items("<ul>\n", list.items(), "</ul>\n");
      case NumberedList list ->
          items("<ol start=\"" + list.start() + "\">\n", list.items(), "</ol>\n");
      case Table table -> new TableHtml(html, inlines, table).write(lang);
      case Box box -> box(box);
      case Columns columns -> {
        html.append("<div class=\"columns\">\n<div>\n");
        blocks(columns.left());
        html.append("</div>\n<div>\n");
        blocks(columns.right());
        html.append("</div>\n</div>\n");
      }
      case TwoColumns columns -> blocks(columns.blocks());
      case Letterhead letterhead -> {
        html.append("<header class=\"letterhead\">\n");
        side(letterhead.left());
        side(letterhead.right());
        html.append("</header>\n");
      }
      case KeyValues keyValues -> pairs(keyValues);
      case Rule rule -> html.append("<hr>\n");
      case Bibliography works -> works(works);
      case Apparatus piece -> apparatus.write(piece);
      case Picture picture -> {
        pictures.open(picture, inlines);
        new TableHtml(html, inlines, DataTable.of(picture)).write(lang);
        pictures.close(picture, inlines);
      }
      case Section section -> {
        html.append("<section>\n");
        blocks(section.blocks());
        html.append("</section>\n");
      }
    }
  }

  private void open(String element, String id, String style) {
    html.append('<').append(element);
    if (!id.isEmpty()) {
      html.append(" id=\"").append(Xml.escaped(id)).append('"');
    }
    if (!style.isEmpty()) {
      html.append(" class=\"").append(style).append('"');
    }
    html.append('>');
  }

  private void items(String opening, List<ListItem> items, String closing) {
    html.append(opening);
    for (ListItem item : items) {
      html.append("<li>");
      blocks(item.blocks());
      html.append("</li>\n");
    }
    html.append(closing);
  }

  private void box(Box box) {
    html.append("<aside class=\"box ")
        .append(box.style().name().toLowerCase(java.util.Locale.ROOT));
    html.append('"');
    if (!box.title().isEmpty()) {
      html.append(" aria-label=\"").append(Xml.escaped(box.title())).append("\">\n");
      html.append("<p class=\"box-title\">").append(Xml.escaped(box.title())).append("</p>\n");
    } else {
      html.append(">\n");
    }
    blocks(box.blocks());
    html.append("</aside>\n");
  }

  private void side(List<String> lines) {
    html.append("<div>");
    for (String line : lines) {
      html.append("<p>").append(Xml.escaped(line)).append("</p>");
    }
    html.append("</div>\n");
  }

  private void pairs(KeyValues keyValues) {
    html.append("<dl>\n");
    for (KeyValues.Pair pair : keyValues.pairs()) {
      html.append("<dt>").append(Xml.escaped(pair.label())).append("</dt><dd>");
      inlines.write(pair.value());
      html.append("</dd>\n");
    }
    html.append("</dl>\n");
  }

  private void works(Bibliography works) {
    html.append("<ul class=\"bibliography\">\n");
    for (Bibliography.Entry entry : works.entries()) {
      open("li", entry.id(), "");
      inlines.write(entry.text());
      html.append("</li>\n");
    }
    html.append("</ul>\n");
  }

  private void notes() {
    if (numbers.inOrder().isEmpty()) {
      return;
    }
    html.append("<section role=\"doc-endnotes\" class=\"notes\">\n<ul>\n");
    numbers
        .inOrder()
        .forEach(
            note -> {
              String id = Xml.escaped(note.id());
              html.append("<li id=\"note-").append(id).append("\"><a href=\"#call-").append(id);
              html.append("\" role=\"doc-backlink\">").append(Xml.escaped(numbers.label(note)));
              html.append("</a> <span>");
              inlines.write(note.body());
              html.append("</span></li>\n");
            });
    html.append("</ul>\n</section>\n");
  }
}
