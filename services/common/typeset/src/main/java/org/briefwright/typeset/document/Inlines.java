package org.briefwright.typeset.document;

import java.util.ArrayList;
import java.util.List;

/// The inlines of a document in reading order, each before what it holds. The bodies of notes are
/// not among them: their calls are.
public final class Inlines {

  private Inlines() {}

  public static List<Inline> of(Document document) {
    List<Inline> all = new ArrayList<>();
    for (Block block : Blocks.of(document)) {
      add(block, all);
    }
    return all;
  }

  /// The same, and then those in the bodies of all notes.
  public static List<Inline> inNotesToo(Document document) {
    List<Inline> all = of(document);
    for (Note note : NoteNumbers.of(document).inOrder()) {
      add(note.body(), all);
    }
    return all;
  }

  /// Those of a text; the text itself where none holds others.
  public static List<Inline> of(List<Inline> text) {
    for (Inline inline : text) {
      if (inline instanceof Phrase) {
        List<Inline> all = new ArrayList<>();
        add(text, all);
        return all;
      }
    }
    return text;
  }

  private static void add(List<Inline> text, List<Inline> all) {
    for (Inline inline : text) {
      all.add(inline);
      if (inline instanceof Phrase phrase) {
        add(phrase.text(), all);
      }
    }
  }

  /// The text of a block itself, not of those that it holds.
  private static void add(Block block, List<Inline> all) {
    switch (block) {
      case Heading heading -> add(heading.text(), all);
      case Paragraph paragraph -> add(paragraph.text(), all);
      case Table table -> add(table, all);
      case KeyValues keyValues -> {
        for (KeyValues.Pair pair : keyValues.pairs()) {
          add(pair.value(), all);
        }
      }
      case Bibliography works -> {
        for (Bibliography.Entry entry : works.entries()) {
          add(entry.text(), all);
        }
      }
      case NumberedParagraph paragraph -> add(paragraph.text(), all);
      case PullQuote quote -> {
        add(quote.text(), all);
        add(quote.source(), all);
      }
      case MarginNote note -> add(note.text(), all);
      case Picture picture -> {
        add(picture.caption(), all);
        add(picture.source(), all);
      }
      case BulletList _, NumberedList _, Box _, Columns _, TwoColumns _, Section _, Rule _ -> {}
      case Callout _, MatrixCode _, Letterhead _, Endnotes _, Contents _, MainMatter _ -> {}
    }
  }

  private static void add(Table table, List<Inline> all) {
    add(table.caption(), all);
    addCells(table.groups(), all);
    addCells(List.of(table.header()), all);
    addCells(table.rows(), all);
    for (TableNote note : table.notes()) {
      add(note.text(), all);
    }
  }

  private static void addCells(List<List<Cell>> rows, List<Inline> all) {
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        add(cell.text(), all);
      }
    }
  }
}
