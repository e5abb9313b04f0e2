package org.briefwright.typeset;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.Callout;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.MainMatter;
import org.briefwright.typeset.document.MarginNote;
import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.document.NumberedParagraph;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.PullQuote;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableNote;

/// The pieces of reports where they have least room: in columns, in boxes, over pages.
public final class CrowdedReport {

  private static final String SENTENCE = PolicyReport.SENTENCE;

  private CrowdedReport() {}

  public static Document report() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new MainMatter());
    blocks.add(new Contents("", 3));
    blocks.add(Heading.of(3, SENTENCE + SENTENCE));
    blocks.add(new Columns(pieces("1"), pieces("2")));
    blocks.add(new Box(Box.Style.TINT, "Box", pieces("3")));
    blocks.add(
        new MarginNote(
            PolicyReport.text("A note that is much longer than " + SENTENCE.repeat(2)),
            List.of(new NumberedParagraph("1.12.104", PolicyReport.text("Short.")))));
    blocks.add(new NumberedParagraph("4", PolicyReport.text(SENTENCE)));
    blocks.add(Heading.of(2, "A table over pages"));
    blocks.add(joined());
    blocks.add(
        new MatrixCode(
            "BW1:" + "0123456789abcdef".repeat(60),
            "A long code",
            List.of(Paragraph.of("Beside."))));
    blocks.add(new Endnotes());
    return Specimen.document("en", PageFormat.US_LETTER, blocks);
  }

  private static List<Block> pieces(String number) {
    return List.of(
        new NumberedParagraph(
            number,
            List.of(
                Specimen.text(SENTENCE),
                Specimen.note("c" + number, SENTENCE),
                Specimen.note("d" + number, SENTENCE)),
            List.of(Paragraph.of("More.")),
            ""),
        new PullQuote(PolicyReport.text(SENTENCE), PolicyReport.text("Somebody, somewhere")),
        new Callout(Callout.Kind.CAUTION, "Caution", List.of(Paragraph.of(SENTENCE))),
        new Callout(Callout.Kind.NOTE, "Note", List.of(Paragraph.of(SENTENCE))),
        new MatrixCode("HC-2026-17", "A code", List.of(Paragraph.of("What the code is for."))));
  }

  private static Table joined() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      rows.add(
          List.of(
              Cell.of("Group " + i + " with words for three or four lines of this column").down(3),
              Cell.of("One"),
              Cell.of(i + ".5")));
      rows.add(List.of(Cell.of("Two, which is longer than One and breaks"), Cell.of("1,250.25")));
      rows.add(List.of(Cell.of("Three").across(2)));
    }
    return new Table(
        PolicyReport.text("Rows that one cell joins"),
        List.of(new Column(1), new Column(1), new Column(1, Column.Alignment.DECIMAL)),
        List.of(List.of(Cell.of("Group").down(2), Cell.of("Both").across(2))),
        Specimen.cells("Name", "Figure with a long head over lines"),
        rows,
        false,
        List.of(new TableNote("", PolicyReport.text("Source: made up."))),
        "");
  }
}
