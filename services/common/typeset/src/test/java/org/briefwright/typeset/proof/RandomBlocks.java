package org.briefwright.typeset.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Rule;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.Table;

/// Every kind of block, nested up to four deep.
final class RandomBlocks {

  private static final int DEEPEST = 4;

  private final SplittableRandom random;
  private final RandomWords words;
  private final RandomInlines inlines;
  private final String lang;
  private int ids;

  RandomBlocks(SplittableRandom random, RandomWords words, String lang) {
    this.random = random;
    this.words = words;
    this.inlines = new RandomInlines(random, words);
    this.lang = lang;
  }

  Block block(int depth) {
    int kind = random.nextInt(depth < DEEPEST ? 22 : 13);
    return switch (kind) {
      case 0, 1 -> new Heading(1 + random.nextInt(3), inlines.text(lang, 1), id());
      case 2 -> new Rule();
      case 3 -> new Letterhead(some(3, this::sentence), some(3, this::sentence));
      case 4 ->
          new KeyValues(some(5, () -> new KeyValues.Pair(words.word(lang), inlines.text(lang, 2))));
      case 5 ->
          new Bibliography(some(6, () -> new Bibliography.Entry(inlines.text(lang, 2), id())));
      case 6 -> table();
      case 7, 8, 9, 10, 11, 12 -> paragraph();
      case 13, 14 -> new BulletList(some(4, () -> item(depth)));
      case 15 -> new NumberedList(random.nextInt(200), some(4, () -> item(depth)));
      case 16, 17 ->
          new Box(
              words.pick(List.of(Box.Style.values())),
              random.nextBoolean() ? "" : sentence(),
              some(3, () -> block(depth + 1)));
      case 18, 19 -> new Columns(some(3, () -> block(depth + 1)), some(3, () -> block(depth + 1)));
      default ->
          new Section(
              random.nextBoolean() ? "" : words.word(lang),
              random.nextInt(3) == 0,
              some(4, () -> block(depth + 1)));
    };
  }

  private Paragraph paragraph() {
    Paragraph.Style style =
        random.nextInt(3) == 0
            ? words.pick(List.of(Paragraph.Style.values()))
            : Paragraph.Style.BODY;
    return new Paragraph(inlines.text(lang, 6), style, id());
  }

  private ListItem item(int depth) {
    return new ListItem(some(3, () -> block(depth + 1)));
  }

  private Table table() {
    int width = 1 + random.nextInt(random.nextInt(8) == 0 ? 14 : 5);
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      Column.Alignment alignment = words.pick(List.of(Column.Alignment.values()));
      columns.add(new Column(0.2 + random.nextDouble() * 4, alignment));
    }
    int height = random.nextInt(12) == 0 ? random.nextInt(60) : random.nextInt(7);
    List<List<Cell>> rows = new ArrayList<>();
    for (int r = 0; r < height; r++) {
      rows.add(cells(width));
    }
    List<Cell> head = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      head.add(Cell.of(words.word(lang)));
    }
    return new Table(inlines.text(lang, 1), columns, head, rows, random.nextBoolean(), id());
  }

  private List<Cell> cells(int count) {
    int sentences = random.nextInt(30) == 0 ? 40 : 2;
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < count; c++) {
      cells.add(new Cell(inlines.text(lang, c == 0 ? sentences : 1)));
    }
    return cells;
  }

  private String sentence() {
    return words.sentence(lang, 8);
  }

  private String id() {
    return random.nextInt(4) == 0 ? "id" + ids++ : "";
  }

  private <T> List<T> some(int most, Supplier<T> make) {
    int count = random.nextInt(most + 1);
    List<T> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(make.get());
    }
    return made;
  }
}
