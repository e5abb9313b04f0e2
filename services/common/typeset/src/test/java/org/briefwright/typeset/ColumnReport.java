package org.briefwright.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.MarginNote;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TwoColumns;
import org.briefwright.typeset.theme.Theme;

/// A report in two columns under a title across both, with tables and pictures. What it says is
/// made up.
public final class ColumnReport {

  private static final List<String> SENTENCES =
      List.of(
          "Guarantees are read by those who would have to believe them, and they are read coldly. ",
          "A brigade in the field says what no communiqué can. ",
          "Whoever has something to lose on the first day has promised something already, whatever "
              + "the text may leave open. ",
          "Institutions outlast intentions, although not by much. ",
          "The committee heard of disproportionately burdensome verification arrangements. ");

  private ColumnReport() {}

  public static Document report() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, text("What guarantees are made of"), "title"));
    blocks.add(new Paragraph(text("How much does a promise weigh?"), Paragraph.Style.QUESTION));
    blocks.add(new Paragraph(text("For the Committee · March 2026"), Paragraph.Style.META));
    blocks.add(new TwoColumns(columns()));
    blocks.add(Heading.of(2, "After the columns"));
    blocks.add(Paragraph.of(sentences(3, 4)));
    return Specimen.document(blocks);
  }

  private static List<Block> columns() {
    List<Block> blocks = new ArrayList<>();
    for (int part = 0; part < 5; part++) {
      blocks.add(Heading.of(2, "Part " + (part + 1) + " of the argument"));
      blocks.add(noted(part));
      blocks.add(Paragraph.of(sentences(part + 1, 5)));
      blocks.add(piece(part));
      for (int i = 0; i < 4; i++) {
        blocks.add(Paragraph.of(sentences(part + i, 4 + i % 3)));
      }
      blocks.add(Heading.of(3, "In particular"));
      blocks.add(Paragraph.of(sentences(part + 2, 6)));
      blocks.add(
          new BulletList(
              List.of(
                  ListItem.of(Paragraph.of(sentences(part, 1))),
                  ListItem.of(Paragraph.of(sentences(part + 3, 2))))));
    }
    return blocks;
  }

  private static Block piece(int part) {
    return switch (part) {
      case 0 -> PictureSpecimen.picture("lines", PictureSpecimen.lines());
      case 1 -> table("narrow", 3);
      case 2 -> table("wide", 5);
      case 3 -> PictureSpecimen.picture("ranges", PictureSpecimen.ranges());
      default -> new Box(Box.Style.TINT, "In brief", List.of(Paragraph.of(sentences(part, 12))));
    };
  }

  private static Block noted(int part) {
    Inline note = Specimen.note("n" + part, "Evidence of the Minister, question " + part + ".");
    return new MarginNote(
        text("Power " + part), List.of(Specimen.body(Specimen.text(sentences(part, 3)), note)));
  }

  /// A table of some columns.
  public static Table table(String id, int columns) {
    List<Column> shares = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      shares.add(new Column(1));
      cells.add("Column " + c);
    }
    String[] words = cells.toArray(String[]::new);
    return new Table(
        text("Table of " + columns + " columns"),
        shares,
        Specimen.cells(words),
        List.of(Specimen.cells(words), Specimen.cells(words), Specimen.cells(words)),
        true,
        id);
  }

  private static String sentences(int from, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(SENTENCES.get((from + i) % SENTENCES.size()));
    }
    return text.toString().strip();
  }

  private static List<Inline> text(String text) {
    return List.of(Specimen.text(text));
  }

  /// For eyes.
  public static void main(String[] args) throws IOException {
    Typesetter typesetter = Typesetter.of(Theme.shipped(args[1]));
    Files.write(Path.of(args[0]), typesetter.pdf(typesetter.layout(report())));
  }
}
