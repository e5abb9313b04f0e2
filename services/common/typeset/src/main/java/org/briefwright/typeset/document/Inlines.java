package org.briefwright.typeset.document;

import java.util.List;
import java.util.function.Consumer;

/// Visits the inlines of a document in reading order, each before what it holds. The bodies of
/// notes are not visited: their call is.
public final class Inlines {

  private Inlines() {}

  public static void in(Document document, Consumer<Inline> visitor) {
    document.blocks().forEach(block -> in(block, visitor));
  }

  /// The same, and then the bodies of all notes.
  public static void inNotesToo(Document document, Consumer<Inline> visitor) {
    in(document, visitor);
    NoteNumbers.of(document).inOrder().forEach(note -> in(note.body(), visitor));
  }

  private static void in(Block block, Consumer<Inline> visitor) {
    switch (block) {
      case Heading heading -> in(heading.text(), visitor);
      case Paragraph paragraph -> in(paragraph.text(), visitor);
      case BulletList list -> items(list.items(), visitor);
      case NumberedList list -> items(list.items(), visitor);
      case Table table -> {
        in(table.caption(), visitor);
        table.groups().forEach(row -> row.forEach(cell -> in(cell.text(), visitor)));
        table.header().forEach(cell -> in(cell.text(), visitor));
        table.rows().forEach(row -> row.forEach(cell -> in(cell.text(), visitor)));
        table.notes().forEach(note -> in(note.text(), visitor));
      }
      case Box box -> box.blocks().forEach(inner -> in(inner, visitor));
      case Columns columns -> {
        columns.left().forEach(inner -> in(inner, visitor));
        columns.right().forEach(inner -> in(inner, visitor));
      }
      case TwoColumns columns -> columns.blocks().forEach(inner -> in(inner, visitor));
      case KeyValues keyValues -> keyValues.pairs().forEach(pair -> in(pair.value(), visitor));
      case Bibliography works -> works.entries().forEach(entry -> in(entry.text(), visitor));
      case Section section -> section.blocks().forEach(inner -> in(inner, visitor));
      case NumberedParagraph paragraph -> {
        in(paragraph.text(), visitor);
        paragraph.more().forEach(inner -> in(inner, visitor));
      }
      case PullQuote quote -> {
        in(quote.text(), visitor);
        in(quote.source(), visitor);
      }
      case Callout callout -> callout.blocks().forEach(inner -> in(inner, visitor));
      case MarginNote note -> {
        in(note.text(), visitor);
        note.beside().forEach(inner -> in(inner, visitor));
      }
      case MatrixCode code -> code.beside().forEach(inner -> in(inner, visitor));
      case Letterhead _, Rule _, Endnotes _, Contents _, MainMatter _ -> {}
      case Picture picture -> {
        in(picture.caption(), visitor);
        in(picture.source(), visitor);
      }
    }
  }

  private static void items(List<ListItem> items, Consumer<Inline> visitor) {
    items.forEach(item -> item.blocks().forEach(inner -> in(inner, visitor)));
  }

  public static void in(List<Inline> text, Consumer<Inline> visitor) {
    for (Inline inline : text) {
      visitor.accept(inline);
      switch (inline) {
        case Emphasis emphasis -> in(emphasis.text(), visitor);
        case Strong strong -> in(strong.text(), visitor);
        case Link link -> in(link.text(), visitor);
        case Reference reference -> in(reference.text(), visitor);
        case Passage passage -> in(passage.text(), visitor);
        case Foreign foreign -> in(foreign.text(), visitor);
        case Abbreviation abbreviation -> in(abbreviation.text(), visitor);
        case Text _, Mark _, NoteRef _, Superior _, PageReference _ -> {}
      }
    }
  }
}
