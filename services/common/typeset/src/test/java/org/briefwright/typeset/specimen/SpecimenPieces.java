package org.briefwright.typeset.specimen;

import static org.briefwright.typeset.specimen.SpecimenBook.note;
import static org.briefwright.typeset.specimen.SpecimenBook.text;

import java.util.List;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Callout;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.MarginNote;
import org.briefwright.typeset.document.Mark;
import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.NumberedParagraph;
import org.briefwright.typeset.document.PageReference;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.PullQuote;
import org.briefwright.typeset.document.Reference;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Text;

/// The specimen's boxes, lists and apparatus.
final class SpecimenPieces {

  private SpecimenPieces() {}

  static Box judgements() {
    return new Box(
        Box.Style.TINT,
        "Key judgements",
        List.of(
            new NumberedList(
                List.of(
                    item("Even pages come from ", "whole paragraphs", ", not from single lines."),
                    item("What has a colour has ", "a shape too", ", so that grey paper suffices."),
                    item("Whoever listens hears ", "every number", " that others see.")))));
  }

  private static ListItem item(String before, String strong, String after) {
    return ListItem.of(
        new Paragraph(
            List.of(new Text(before), Strong.of(strong), new Text(after)), Paragraph.Style.BODY));
  }

  static List<Block> verification() {
    return List.of(
        new MatrixCode(
            "https://example.org/verify/specimen",
            "Code that leads to the page where this document is verified",
            List.of(
                new Paragraph(text("Is this the document as it was made?"), Paragraph.Style.KICKER),
                new Paragraph(
                    text("example.org/verify/specimen would show its fingerprint."),
                    Paragraph.Style.FINE))));
  }

  static List<Block> pieces() {
    return List.of(
        new Heading(2, text("Paragraphs with numbers and margin notes"), "numbered"),
        new MarginNote(
            text("Why paragraphs are numbered"),
            List.of(
                new NumberedParagraph(
                    "1",
                    List.of(new Text(SpecimenProse.NUMBERED), note("number", "So do laws."))))),
        new MarginNote(
            text("Words in the margin"),
            List.of(
                new NumberedParagraph(
                    "2",
                    text(SpecimenProse.MARGIN + " Lists within lists follow:"),
                    List.of(list()),
                    "para-2"))),
        new NumberedParagraph(
            "3",
            List.of(
                new Text("References lead to what they name: to "),
                new Reference("para-2", text("paragraph 2")),
                new PageReference("para-2", " on page "),
                new Text(", and out of the document to "),
                new Link("https://www.w3.org/TR/WCAG22/", text("WCAG 2.2")),
                new Text("."))),
        new Heading(2, text("What stands apart"), "apart"),
        Paragraph.of(SpecimenProse.BOXES),
        new PullQuote(
            text("A line is only as good as the lines around it."),
            text("From the section on lines")),
        Paragraph.of(SpecimenProse.SIDES),
        new Columns(
            List.of(
                kicker(Mark.Shape.FOR, "For", "What speaks for it"),
                Paragraph.of("Both are seen at once, and neither needs a page to be turned.")),
            List.of(
                kicker(Mark.Shape.AGAINST, "Against", "What speaks against it"),
                Paragraph.of("Lines are half as long, and long words fit them worse."))),
        new Callout(
            Callout.Kind.NOTE, "Note", List.of(Paragraph.of("Notes help to read what follows."))),
        new Callout(
            Callout.Kind.CAUTION,
            "Caution",
            List.of(Paragraph.of("Cautions say what not to conclude from it."))),
        new Box(
            Box.Style.RULE,
            "How this was made",
            List.of(
                new KeyValues(
                    List.of(
                        KeyValues.Pair.of("Command", "deploy/specimen"),
                        KeyValues.Pair.of("Handling", "TLP:CLEAR, above and below"))))));
  }

  private static Paragraph kicker(Mark.Shape shape, String said, String words) {
    return new Paragraph(
        List.of(new Mark(shape, said), new Text(" " + words)), Paragraph.Style.KICKER);
  }

  private static Block list() {
    return new BulletList(
        List.of(
            ListItem.of(
                Paragraph.of("items without an order,"),
                new NumberedList(
                    List.of(
                        ListItem.of(Paragraph.of("items that are counted,")),
                        ListItem.of(
                            Paragraph.of("and items inside others,"),
                            new BulletList(List.of(ListItem.of(Paragraph.of("down to here.")))))))),
            ListItem.of(Paragraph.of("and back."))));
  }

  static List<Block> works() {
    return List.of(
        new Heading(2, text("Works"), "works"),
        new Bibliography(
            List.of(
                work(
                    "",
                    "ISO 14289-1:2014",
                    ". Document file format enhancement for accessibility."),
                work("", "ISO 19005-3:2012", ". Long-term preservation, use of ISO 32000-1."),
                work(
                    "Knuth, Donald E., and Michael F. Plass. “Breaking Paragraphs into Lines.” ",
                    "Software: Practice and Experience",
                    " 11, no. 11 (1981): 1119–1184."),
                work(
                    "Liang, Franklin Mark. ",
                    "Word Hy-phen-a-tion by Com-put-er",
                    ". PhD thesis, Stanford University, 1983."))));
  }

  private static Bibliography.Entry work(String before, String title, String after) {
    return new Bibliography.Entry(
        List.of(new Text(before), Emphasis.of(title), new Text(after)), "");
  }
}
