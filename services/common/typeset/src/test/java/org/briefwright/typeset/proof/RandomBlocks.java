package org.briefwright.typeset.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Rule;
import org.briefwright.typeset.document.Section;

/// Every kind of block, nested up to four deep. Pictures, tables and the apparatus of reports have
/// makers of their own.
final class RandomBlocks {

  private static final int DEEPEST = 4;

  private final SplittableRandom random;
  private final RandomWords words;
  private final RandomInlines inlines;
  private final RandomTables tables;
  private final RandomPictures pictures;
  private final RandomApparatus apparatus;
  private final String lang;
  private int ids;

  RandomBlocks(SplittableRandom random, RandomWords words, String lang) {
    this.random = random;
    this.words = words;
    this.inlines = new RandomInlines(random, words);
    this.tables = new RandomTables(random, words, inlines, lang);
    this.pictures = new RandomPictures(random, words, inlines, lang);
    this.apparatus = new RandomApparatus(random, words, inlines, lang, this);
    this.lang = lang;
  }

  Block block(int depth) {
    int kind = random.nextInt(depth < DEEPEST ? 30 : 17);
    return switch (kind) {
      case 0, 1 -> new Heading(1 + random.nextInt(3), inlines.text(lang, 1), id());
      case 2 -> new Rule();
      case 3 -> new Letterhead(some(3, this::sentence), some(3, this::sentence));
      case 4 ->
          new KeyValues(some(5, () -> new KeyValues.Pair(words.word(lang), inlines.text(lang, 2))));
      case 5 ->
          new Bibliography(some(6, () -> new Bibliography.Entry(inlines.text(lang, 2), id())));
      case 6, 7 -> tables.table(id());
      case 8 -> pictures.picture(id());
      case 9, 10 -> apparatus.leaf();
      case 11, 12, 13, 14, 15, 16 -> paragraph();
      case 17, 18 -> new BulletList(some(4, () -> item(depth)));
      case 19 -> new NumberedList(random.nextInt(200), some(4, () -> item(depth)));
      case 20, 21 ->
          new Box(
              words.pick(List.of(Box.Style.values())),
              random.nextBoolean() ? "" : sentence(),
              some(3, () -> block(depth + 1)));
      case 22, 23 -> new Columns(some(3, () -> block(depth + 1)), some(3, () -> block(depth + 1)));
      case 24, 25, 26 -> apparatus.around(depth);
      default ->
          new Section(
              random.nextBoolean() ? "" : words.word(lang),
              random.nextInt(3) == 0,
              some(4, () -> block(depth + 1)));
    };
  }

  Paragraph paragraph() {
    Paragraph.Style style =
        random.nextInt(3) == 0
            ? words.pick(List.of(Paragraph.Style.values()))
            : Paragraph.Style.BODY;
    return new Paragraph(inlines.text(lang, 6), style, id());
  }

  private ListItem item(int depth) {
    return new ListItem(some(3, () -> block(depth + 1)));
  }

  private String sentence() {
    return words.sentence(lang, 8);
  }

  /// Mostly none.
  String id() {
    return random.nextInt(4) == 0 ? "id" + ids++ : "";
  }

  <T> List<T> some(int most, Supplier<T> make) {
    int count = random.nextInt(most + 1);
    List<T> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(make.get());
    }
    return made;
  }
}
