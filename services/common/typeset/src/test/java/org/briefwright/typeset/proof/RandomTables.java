package org.briefwright.typeset.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Superior;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableNote;
import org.briefwright.typeset.document.Text;

/// Tables narrow and wide, short and long, with cells over several rows and columns, figures by
/// their decimal points, groups of columns, and notes.
final class RandomTables {

  private static final List<String> FIGURES =
      List.of("3", "0.75", "12,5", "\u22121.4", "1,250.25", "n/a", "", "\u2013", "100 %");

  private final SplittableRandom random;
  private final RandomWords words;
  private final RandomInlines inlines;
  private final String lang;

  RandomTables(SplittableRandom random, RandomWords words, RandomInlines inlines, String lang) {
    this.random = random;
    this.words = words;
    this.inlines = inlines;
    this.lang = lang;
  }

  Table table(String id) {
    int width = 1 + random.nextInt(random.nextInt(8) == 0 ? 14 : 5);
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      Column.Alignment alignment = words.pick(List.of(Column.Alignment.values()));
      columns.add(new Column(0.2 + random.nextDouble() * 4, alignment));
    }
    int height = random.nextInt(12) == 0 ? random.nextInt(60) : random.nextInt(7);
    return new Table(
        inlines.text(lang, 1),
        columns,
        random.nextInt(3) == 0 ? grid(1, columns, this::name) : List.of(),
        grid(1, columns, this::name).getFirst(),
        grid(height, columns, () -> inlines.text(lang, random.nextInt(40) == 0 ? 40 : 2)),
        random.nextBoolean(),
        notes(),
        id);
  }

  /// Rows whose cells leave no hole; some of them fill more than one place.
  private List<List<Cell>> grid(int height, List<Column> columns, Supplier<List<Inline>> text) {
    int[] below = new int[columns.size()];
    List<List<Cell>> rows = new ArrayList<>();
    for (int r = 0; r < height; r++) {
      List<Cell> row = new ArrayList<>();
      for (int c = 0; c < below.length; c++) {
        if (below[c] > 0) {
          below[c]--;
          continue;
        }
        int across = random.nextInt(9) == 0 && c + 1 < below.length && below[c + 1] == 0 ? 2 : 1;
        int down = random.nextInt(12) == 0 ? 1 + random.nextInt(Math.min(3, height - r)) : 1;
        boolean figure = columns.get(c).alignment() == Column.Alignment.DECIMAL;
        row.add(new Cell(figure ? figure() : text.get(), across, down));
        below[c] = down - 1;
        if (across == 2) {
          c++;
          below[c] = down - 1;
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private List<Inline> name() {
    return List.of(new Text(words.word(lang)));
  }

  private List<Inline> figure() {
    Text figure = new Text(words.pick(FIGURES));
    return random.nextInt(6) == 0 ? List.of(figure, new Superior("a")) : List.of(figure);
  }

  private List<TableNote> notes() {
    return switch (random.nextInt(4)) {
      case 0 -> List.of(new TableNote("a", inlines.text(lang, 2)));
      case 1 ->
          List.of(
              new TableNote("a", inlines.text(lang, 1)), new TableNote("", inlines.text(lang, 2)));
      default -> List.of();
    };
  }
}
