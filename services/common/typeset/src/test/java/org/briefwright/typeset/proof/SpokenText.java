package org.briefwright.typeset.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefwright.typeset.document.Abbreviation;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Callout;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Foreign;
import org.briefwright.typeset.document.Heading;
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
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.document.TwoColumns;

/// What a document says, in reading order, found from the model alone: each note follows the
/// text that calls it first. Without white space and hyphenation, which lines decide.
final class SpokenText {

  private final NoteNumbers numbers;
  private final Set<String> noted = new HashSet<>();
  private final StringBuilder said = new StringBuilder();
  private List<Note> called = new ArrayList<>();

  private SpokenText(NoteNumbers numbers) {
    this.numbers = numbers;
  }

  static String of(Document document) {
    SpokenText text = new SpokenText(NoteNumbers.of(document));
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
      case NumberedParagraph _,
          Endnotes _,
          Contents _,
          PullQuote _,
          Callout _,
          MarginNote _,
          MatrixCode _,
          Picture _,
          MainMatter _ ->
          throw new IllegalArgumentException("random documents hold no " + block);
    }
  }

  private void item(String label, ListItem item) {
    said.append(label);
    item.blocks().forEach(this::block);
  }

  /// A caption's notes follow the whole table: nothing may stand between its rows.
  private void table(Table table) {
    table.caption().forEach(this::inline);
    List<Note> captions = called;
    captions.removeIf(note -> noted.contains(note.id()));
    captions.forEach(note -> noted.add(note.id()));
    called = new ArrayList<>();
    List<Note> nested = new ArrayList<>();
    captions.forEach(note -> claim(note, nested));
    for (Cell cell : table.header()) {
      noted(cell.text());
    }
    for (List<Cell> row : table.rows()) {
      row.forEach(cell -> noted(cell.text()));
    }
    nested.forEach(this::say);
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
    List<Note> here = called;
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
      case PageReference _, Superior _ ->
          throw new IllegalArgumentException("random documents hold no " + inline);
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

  private static boolean shown(int c) {
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean blank = c >= '\t' && c <= '\r';
    return blank || !Character.isISOControl(c) && !surrogate;
  }
}
