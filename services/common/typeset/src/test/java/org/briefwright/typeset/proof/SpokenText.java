package org.briefwright.typeset.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.briefwright.typeset.document.Abbreviation;
import org.briefwright.typeset.document.Apparatus;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Callout;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Foreign;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Headings;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.MainMatter;
import org.briefwright.typeset.document.MarginNote;
import org.briefwright.typeset.document.Mark;
import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.NumberedParagraph;
import org.briefwright.typeset.document.PageReference;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Passage;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.PullQuote;
import org.briefwright.typeset.document.Reference;
import org.briefwright.typeset.document.Rule;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Superior;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableNote;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.document.TwoColumns;
import org.briefwright.typeset.flow.PlainWords;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.picture.DataTable;

/// What a document says, in reading order, found from the model alone: each note follows the
/// text that calls it first. Without white space and hyphenation, which lines decide.
final class SpokenText {

  private final Document document;
  private final NoteNumbers numbers;
  private final Function<String, String> pages;
  private final boolean endnotes;
  private final Set<String> noted = new HashSet<>();
  private final StringBuilder said = new StringBuilder();
  private List<Note> called = new ArrayList<>();

  private SpokenText(Document document, Function<String, String> pages) {
    this.document = document;
    this.numbers = NoteNumbers.of(document);
    this.pages = pages;
    this.endnotes = Endnotes.in(document);
  }

  /// With the page numbers that references print.
  static String of(PagedDocument paged) {
    Map<String, Integer> pages = paged.pageOf();
    return of(
        paged.document(), id -> pages.containsKey(id) ? paged.labels().label(pages.get(id)) : "?");
  }

  /// @param pages the number of the page on which something begins, by its id
  static String of(Document document, Function<String, String> pages) {
    SpokenText text = new SpokenText(document, pages);
    document.blocks().forEach(text::block);
    return squeezed(text.said.toString());
  }

  /// A text without white space and soft hyphens.
  static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xAD)
        .forEach(squeezed::appendCodePoint);
    return squeezed.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Heading heading -> noted(heading.text());
      case Paragraph paragraph -> noted(paragraph.text());
      case BulletList list -> list.items().forEach(item -> item("•", item));
      case NumberedList list -> {
        int number = list.start();
        for (ListItem item : list.items()) {
          item(number++ + ".", item);
        }
      }
      case Table table -> table(table);
      case Box box -> {
        plain(box.title());
        box.blocks().forEach(this::block);
      }
      case Columns columns -> {
        columns.left().forEach(this::block);
        columns.right().forEach(this::block);
      }
      case TwoColumns columns -> columns.blocks().forEach(this::block);
      case Letterhead letterhead -> {
        letterhead.left().forEach(this::plain);
        letterhead.right().forEach(this::plain);
      }
      case KeyValues pairs -> {
        for (KeyValues.Pair pair : pairs.pairs()) {
          plain(pair.label());
          noted(pair.value());
        }
      }
      case Rule rule -> {}
      case Bibliography works -> works.entries().forEach(entry -> noted(entry.text()));
      case Section section -> section.blocks().forEach(this::block);
      case Picture picture -> picture(picture);
      case Apparatus piece -> apparatus(piece);
    }
  }

  private void apparatus(Apparatus piece) {
    switch (piece) {
      case NumberedParagraph paragraph -> {
        plain(paragraph.number());
        noted(paragraph.text());
        paragraph.more().forEach(this::block);
      }
      case PullQuote quote -> {
        noted(quote.text());
        noted(quote.source());
      }
      case Callout callout -> {
        plain(callout.title());
        callout.blocks().forEach(this::block);
      }
      case MarginNote note -> {
        noted(note.text());
        note.beside().forEach(this::block);
      }
      case MatrixCode code -> {
        alternative(code.alternative());
        code.beside().forEach(this::block);
      }
      case Contents contents -> contents(contents);
      case Endnotes _ -> numbers.inOrder().forEach(this::say);
      case MainMatter _ -> {}
    }
  }

  private void contents(Contents contents) {
    plain(contents.title());
    for (Headings.Entry entry : Headings.of(document).listedTo(contents.depth())) {
      plain(PlainWords.of(entry.heading().text()));
      said.append(pages.apply(entry.id()));
    }
  }

  /// The words for those who cannot see it in the drawing's place, and then its numbers.
  private void picture(Picture picture) {
    noted(picture.caption());
    alternative(picture.alternative());
    boolean unseen = picture.data() == Picture.Data.UNSEEN;
    if (unseen) {
      table(DataTable.of(picture));
    }
    noted(picture.source());
    if (!unseen) {
      table(DataTable.of(picture));
    }
  }

  private void item(String label, ListItem item) {
    said.append(label);
    item.blocks().forEach(this::block);
  }

  /// A caption's notes follow the whole table: nothing may stand between its rows.
  private void table(Table table) {
    table.caption().forEach(this::inline);
    List<Note> captions = endnotes ? new ArrayList<>() : called;
    captions.removeIf(note -> noted.contains(note.id()));
    captions.forEach(note -> noted.add(note.id()));
    called = new ArrayList<>();
    List<Note> nested = new ArrayList<>();
    captions.forEach(note -> claim(note, nested));
    table.groups().forEach(row -> row.forEach(cell -> noted(cell.text())));
    table.header().forEach(cell -> noted(cell.text()));
    table.rows().forEach(row -> row.forEach(cell -> noted(cell.text())));
    nested.forEach(this::say);
    for (TableNote note : table.notes()) {
      plain(note.mark());
      noted(note.text());
    }
  }

  private void claim(Note note, List<Note> all) {
    all.add(note);
    List<Note> before = called;
    called = new ArrayList<>();
    int length = said.length();
    note.body().forEach(this::inline);
    said.setLength(length);
    List<Note> inner = called;
    called = before;
    inner.stream().filter(found -> noted.add(found.id())).forEach(found -> claim(found, all));
  }

  private void noted(List<Inline> text) {
    text.forEach(this::inline);
    List<Note> here = endnotes ? List.of() : called;
    called = new ArrayList<>();
    List<Note> all = new ArrayList<>();
    here.stream().filter(note -> noted.add(note.id())).forEach(note -> claim(note, all));
    all.forEach(this::say);
  }

  private void say(Note note) {
    said.append(numbers.label(note));
    List<Note> before = called;
    note.body().forEach(this::inline);
    called = before;
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Text text -> plain(text.value());
      case Emphasis emphasis -> emphasis.text().forEach(this::inline);
      case Strong strong -> strong.text().forEach(this::inline);
      case Link link -> link.text().forEach(this::inline);
      case Reference reference -> reference.text().forEach(this::inline);
      case Passage passage -> passage.text().forEach(this::inline);
      case Foreign foreign -> foreign.text().forEach(this::inline);
      case Mark mark -> said.append(mark.text());
      case NoteRef call -> {
        said.append(numbers.label(call.note()));
        called.add(call.note());
      }
      case Abbreviation abbreviation -> abbreviation.text().forEach(this::inline);
      case Superior raised -> plain(raised.text());
      case PageReference page -> {
        plain(page.before());
        said.append(pages.apply(page.id()));
      }
    }
  }

  /// Characters that nothing can show are said as the replacement character; those without
  /// looks of their own are not said.
  private void plain(String text) {
    text.codePoints()
        .filter(c -> c != 0x200B && c != 0xAD && c != 0x85)
        .map(c -> shown(c) ? c : 0xFFFD)
        .forEach(said::appendCodePoint);
  }

  /// Words that are said and nowhere shown keep every character but halves of one.
  private void alternative(String text) {
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(said::appendCodePoint);
  }

  private static boolean shown(int c) {
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean blank = c >= '\t' && c <= '\r';
    return blank || !Character.isISOControl(c) && !surrogate;
  }
}
