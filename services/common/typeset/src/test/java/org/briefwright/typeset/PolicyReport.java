package org.briefwright.typeset;

import java.time.Instant;
import java.util.List;
import org.briefwright.typeset.document.Abbreviation;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Callout;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.MainMatter;
import org.briefwright.typeset.document.MarginNote;
import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.document.NumberedParagraph;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.PageNumbers;
import org.briefwright.typeset.document.PageReference;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.PullQuote;
import org.briefwright.typeset.document.Reference;
import org.briefwright.typeset.document.Superior;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableNote;

/// A report to a parliament with the pieces that briefs do without. What it says is made up.
public final class PolicyReport {

  static final String SENTENCE =
      "Guarantees are read by those who would have to believe them, and they are read coldly. ";

  private PolicyReport() {}

  public static Document report() {
    return new Document(
        "en",
        new Metadata(
            "Guarantees without forces",
            "Deterrence",
            List.of("Committee Office"),
            List.of("guarantees"),
            Instant.parse("2026-03-02T09:30:00Z"),
            "HC-2026-17"),
        new Furniture(
            "Guarantees without forces",
            "OFFICIAL-SENSITIVE",
            "",
            "HC-2026-17",
            "OFFICIAL-SENSITIVE",
            PageNumbers.ENGLISH),
        PageFormat.A4,
        blocks());
  }

  private static List<Block> blocks() {
    return List.of(
        new Heading(1, text("Guarantees without forces"), "title"),
        new Paragraph(text("Seventeenth report of the session"), Paragraph.Style.META),
        new Contents("Contents", 3),
        new Heading(2, text("Summary"), "summary"),
        Paragraph.of(SENTENCE.repeat(4)),
        new MatrixCode(
            "https://briefs.example.org/verify/HC-2026-17",
            "Code that leads to the page where this report is verified",
            List.of(
                new Paragraph(text("Is this the report as it was made?"), Paragraph.Style.KICKER),
                new Paragraph(
                    text("briefs.example.org/verify/HC-2026-17 shows its fingerprint."),
                    Paragraph.Style.FINE))),
        new MainMatter(),
        new Heading(2, text("What was promised"), "promised"),
        new NumberedParagraph(
            "1",
            List.of(
                Specimen.text(SENTENCE.repeat(2) + "The "),
                Abbreviation.of("OSCE", "Organization for Security and Co-operation in Europe"),
                Specimen.text(" holds the texts."),
                Specimen.note("e1", "Text of 5 December, paragraph 4."))),
        new NumberedParagraph(
            "2",
            text(SENTENCE.repeat(3) + "Two things follow:"),
            List.of(
                new BulletList(
                    List.of(
                        ListItem.of(
                            Paragraph.of("words are cheap;"),
                            new BulletList(
                                List.of(ListItem.of(Paragraph.of("some are dear;")))))))),
            "para-2"),
        new MarginNote(
            text("Power to station forces"),
            List.of(
                new NumberedParagraph(
                    "3",
                    List.of(
                        Specimen.text(SENTENCE.repeat(3) + "As the table shows ("),
                        new Reference("spending", text("Table 1")),
                        new PageReference("spending", ", page "),
                        Specimen.text("), it was never used."),
                        Specimen.note("e2", "Evidence of the Minister, question 41."))))),
        new Heading(3, text("What it cost those who promised it, and those to whom it was"), ""),
        new NumberedParagraph("4", text(SENTENCE.repeat(5))),
        new PullQuote(
            text("“A promise that costs nothing to make is worth what it cost.”"),
            text("Evidence of the Chief of Staff, question 12")),
        new NumberedParagraph("5", text(SENTENCE.repeat(4))),
        new Callout(
            Callout.Kind.NOTE, "Note", List.of(Paragraph.of("Figures are in prices of 2024."))),
        new Callout(
            Callout.Kind.CAUTION,
            "Caution",
            List.of(Paragraph.of("The years before 2014 were counted in another way."))),
        new NumberedParagraph("6", text(SENTENCE.repeat(12))),
        new Heading(2, text("Spending"), ""),
        spending(),
        new NumberedParagraph("10", text(SENTENCE.repeat(3))),
        new Heading(2, text("Notes"), "notes"),
        new Endnotes());
  }

  static Table spending() {
    return new Table(
        text("Table 1. Spending rose where forces stood"),
        List.of(
            new Column(2),
            new Column(2.4),
            new Column(1, Column.Alignment.DECIMAL),
            new Column(1, Column.Alignment.DECIMAL),
            new Column(1, Column.Alignment.END)),
        List.of(
            List.of(
                Cell.of("Region").down(2),
                Cell.of("State").down(2),
                Cell.of("Share of product, %").across(2),
                Cell.of("Brigades").down(2))),
        Specimen.cells("2014", "2024"),
        List.of(
            List.of(
                Cell.of("North, with a name that is long enough for several lines").down(2),
                Cell.of("Alphaland"),
                Cell.of("1.4"),
                Cell.of("12.75"),
                Cell.of("9")),
            List.of(
                Cell.of("Betaland"),
                new Cell(List.of(Specimen.text("0.9"), new Superior("a"))),
                Cell.of("3"),
                Cell.of("11")),
            List.of(
                Cell.of("South"),
                Cell.of("Gammaland"),
                Cell.of("not published").across(2),
                Cell.of("4")),
            List.of(
                Cell.of("East"),
                Cell.of("Deltaland"),
                Cell.of("n/a"),
                Cell.of("−0.5"),
                Cell.of("2"))),
        true,
        List.of(
            new TableNote("a", text("Estimate of the institute.")),
            new TableNote("", text("Source: national accounts."))),
        "spending");
  }

  static List<Inline> text(String text) {
    return List.of(Specimen.text(text));
  }
}
