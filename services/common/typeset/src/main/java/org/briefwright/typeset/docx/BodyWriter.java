package org.briefwright.typeset.docx;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Apparatus;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Callout;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.MainMatter;
import org.briefwright.typeset.document.MarginNote;
import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.NumberedParagraph;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.PullQuote;
import org.briefwright.typeset.document.Rule;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.document.TwoColumns;
import org.briefwright.typeset.picture.DataTable;

/// Writes blocks. Columns stand one after the other, in the order in which they are read.
final class BodyWriter {

  private final Parts parts;
  private final ParagraphWriter paragraphs;
  private final TableWriter tables;

  BodyWriter(StringBuilder xml, Parts parts, Relations relations, NoteCalls calls) {
    this.parts = parts;
    this.paragraphs = new ParagraphWriter(xml, parts, relations, calls);
    this.tables = new TableWriter(xml, parts, paragraphs);
  }

  void blocks(List<Block> blocks, Place place) {
    blocks.forEach(block -> block(block, place));
  }

  /// Ends a story: a table must not be the last of it.
  void close() {
    paragraphs.close();
  }

  private void block(Block block, Place place) {
    switch (block) {
      case Heading heading ->
          paragraphs.write(
              parts.headings().style(heading.level()), heading.text(), heading.id(), place);
      case Paragraph paragraph ->
          paragraphs.write(
              ParagraphStyle.of(paragraph.style()), paragraph.text(), paragraph.id(), place);
      case BulletList list -> items(list.items(), parts.lists().bullets(), false, place);
      case NumberedList list -> {
        int numbering = parts.lists().numbered(place.depth(), list.start());
        items(list.items(), numbering, true, place);
      }
      case Table table -> tables.table(table, place);
      case Box box -> box(box, place);
      case Columns columns -> {
        blocks(columns.left(), place);
        blocks(columns.right(), place);
      }
      case TwoColumns columns -> blocks(columns.blocks(), place);
      case Letterhead letterhead -> tables.letterhead(letterhead, place);
      case KeyValues pairs -> tables.pairs(pairs, place);
      case Rule rule -> paragraphs.rule();
      case Bibliography works ->
          works
              .entries()
              .forEach(
                  entry ->
                      paragraphs.write(
                          ParagraphStyle.BIBLIOGRAPHY, entry.text(), entry.id(), place));
      case Apparatus piece -> apparatus(piece, place);
      case Picture picture -> picture(picture, place);
      case Section section ->
          blocks(section.blocks(), section.keepTogether() ? place.kept() : place);
    }
  }

  /// Word keeps notes at its pages' feet and makes contents of its own from the headings.
  private void apparatus(Apparatus piece, Place place) {
    switch (piece) {
      case NumberedParagraph paragraph -> {
        List<Inline> text = new ArrayList<>(List.of(Strong.of(paragraph.number()), new Text(" ")));
        text.addAll(paragraph.text());
        paragraphs.write(ParagraphStyle.BODY_TEXT, text, paragraph.id(), place);
        blocks(paragraph.more(), place);
      }
      case PullQuote quote -> {
        paragraphs.write(ParagraphStyle.QUOTE, quote.text(), "", place);
        if (!quote.source().isEmpty()) {
          paragraphs.write(ParagraphStyle.FINE_PRINT, quote.source(), "", place);
        }
      }
      case Callout callout ->
          box(new Box(Box.Style.RULE, callout.title(), callout.blocks()), place);
      case MarginNote note -> {
        paragraphs.write(ParagraphStyle.FINE_PRINT, note.text(), "", place);
        blocks(note.beside(), place);
      }
      case MatrixCode code -> {
        paragraphs.plain(ParagraphStyle.FINE_PRINT, code.content(), place);
        blocks(code.beside(), place);
      }
      case Endnotes _, Contents _, MainMatter _ -> {}
    }
  }

  /// As its words and its data.
  private void picture(Picture picture, Place place) {
    paragraphs.write(ParagraphStyle.CAPTION, picture.caption(), picture.id(), place);
    paragraphs.plain(ParagraphStyle.BODY_TEXT, picture.alternative(), place);
    tables.table(DataTable.of(picture), place);
    if (!picture.source().isEmpty()) {
      paragraphs.write(ParagraphStyle.FINE_PRINT, picture.source(), "", place);
    }
  }

  /// The first paragraph of an item carries its label.
  private void items(List<ListItem> items, int list, boolean numbered, Place place) {
    ParagraphStyle style = numbered ? ParagraphStyle.LIST_NUMBER : ParagraphStyle.LIST_BULLET;
    Place inside = place.inList(parts.lists().indent());
    String label = Lists.item(list, place.depth());
    for (ListItem item : items) {
      List<Block> blocks = item.blocks();
      if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph first) {
        paragraphs.item(itemStyle(first, style), label, first, inside);
        blocks(blocks.subList(1, blocks.size()), inside);
      } else {
        paragraphs.item(style, label, new Paragraph(List.of(), Paragraph.Style.BODY), inside);
        blocks(blocks, inside);
      }
    }
  }

  private static ParagraphStyle itemStyle(Paragraph first, ParagraphStyle list) {
    boolean body = first.style() == Paragraph.Style.BODY;
    return body ? list : ParagraphStyle.of(first.style());
  }

  private void box(Box box, Place place) {
    tables.box(
        box,
        place,
        inside -> {
          if (!box.title().isEmpty()) {
            paragraphs.plain(ParagraphStyle.BOX_TITLE, box.title(), inside);
          }
          blocks(box.blocks(), inside);
        });
  }
}
