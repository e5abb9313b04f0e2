package org.briefwright.typeset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Foreign;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.Mark;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.PageNumbers;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Passage;
import org.briefwright.typeset.document.Reference;
import org.briefwright.typeset.document.Rule;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.Text;

/// A two-page brief with every kind of block, as tests and eyes need it. What it says is made up.
public final class Specimen {

  private Specimen() {}

  public static Document brief() {
    return document(blocks());
  }

  public static Document document(List<Block> blocks) {
    return document("en", PageFormat.A4, blocks);
  }

  public static Document document(String lang, PageFormat format, List<Block> blocks) {
    return new Document(
        lang,
        new Metadata(
            "Does extended deterrence hold?",
            "Deterrence",
            List.of("Policy Analysis Unit"),
            List.of("deterrence", "guarantees"),
            Instant.parse("2026-03-02T09:30:00Z"),
            "BW-2026-0117"),
        new Furniture(
            "Does extended deterrence hold?", "", "BW-2026-0117", "TLP:GREEN", PageNumbers.ENGLISH),
        format,
        blocks);
  }

  public static Paragraph body(Inline... text) {
    return new Paragraph(List.of(text), Paragraph.Style.BODY);
  }

  public static Text text(String text) {
    return new Text(text);
  }

  public static NoteRef note(String id, String body) {
    return new NoteRef(new Note(id, List.of(text(body))));
  }

  private static Paragraph styled(Paragraph.Style style, Inline... text) {
    return new Paragraph(List.of(text), style);
  }

  private static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Letterhead(
            List.of("Ministry of Examples", "Policy Analysis Unit"),
            List.of("At a glance", "2 March 2026 · TLP:GREEN")));
    blocks.add(new Heading(1, List.of(text("Does extended deterrence hold?")), "title"));
    blocks.add(
        styled(
            Paragraph.Style.QUESTION,
            text("Does a guarantor’s promise to fight for an ally keep the peace?")));
    blocks.add(
        styled(
            Paragraph.Style.META,
            text("For the Minister · audience: minister · library as of 1 March 2026")));
    blocks.add(bottomLine());
    blocks.add(new Heading(2, List.of(text("Key judgements")), "judgements"));
    blocks.add(judgements());
    blocks.add(new Heading(2, List.of(text("The case for and the case against")), "case"));
    blocks.add(new Columns(caseFor(), caseAgainst()));
    blocks.add(new Heading(2, List.of(text("Precedents")), "precedents"));
    blocks.add(precedents());
    blocks.add(new Heading(2, List.of(text("What would change this judgement")), "change"));
    blocks.add(
        body(
            text("Three developments would move the assessment, in the order of their weight: "),
            text("a visible reduction of the forces that would have to fight on the first day; "),
            text("a second guarantor that answers another question than the first; and evidence "),
            text("that the challenger’s costs are being borne by others. See "),
            new Reference("precedents", List.of(text("Precedents"))),
            text(" for the cases, and the institute’s "),
            new Link("https://example.org/data?set=7", List.of(text("public data set"))),
            text(" for the coding.")));
    blocks.add(
        new BulletList(
            List.of(
                ListItem.of(body(text("Forward forces fall below two brigades for a season."))),
                ListItem.of(
                    body(
                        text("A cyrillic aside, "),
                        new Foreign("uk", List.of(text("гарантії безпеки без війська"))),
                        text(", and a figure: 1,250 km² by 1994."))))));
    blocks.add(new Heading(3, List.of(text("Sources by kind")), ""));
    blocks.add(
        new Bibliography(
            List.of(
                new Bibliography.Entry(
                    List.of(
                        text("Huth, Paul, and Bruce Russett. “What Makes Deterrence Work?” "),
                        new Emphasis(List.of(text("World Politics"))),
                        text(
                            " 36, no. 4 (1984): 496–526. A study of fifty-four cases of extended "
                                + "immediate deterrence between 1900 and 1980.")),
                    "huth"),
                new Bibliography.Entry(
                    List.of(
                        text("Schelling, Thomas. "),
                        new Emphasis(List.of(text("Arms and Influence"))),
                        text(". New Haven: Yale University Press, 1966.")),
                    "schelling"))));
    blocks.add(new Rule());
    blocks.add(new Section("How this brief was made", true, made()));
    return blocks;
  }

  private static Box bottomLine() {
    return new Box(
        Box.Style.TINT,
        "Bottom line",
        List.of(
            styled(
                Paragraph.Style.LEAD,
                text(
                    "Promises kept the peace where soldiers stood behind them. Where they stood on "
                        + "paper alone, they were tested within a decade, and half of them failed."),
                note("n1", "Coded from 54 cases; see the data set’s codebook, section 3."))));
  }

  private static NumberedList judgements() {
    return new NumberedList(
        List.of(
            judgement(
                "It is ",
                "very likely",
                " that forces in place, rather than words, decide whether a challenger tests a"
                    + " guarantee; the finding holds across samples and methods.",
                note("n2", "Huth and Russett, “What Makes Deterrence Work?”, 496–526.")),
            judgement(
                "It is ",
                "likely",
                " that a guarantee without forward forces is probed in its first ten years,"
                    + " usually below the threshold that its text names.",
                note("n3", "Fearon, “Signaling Foreign Policy Interests”, 68–90, at 71.")),
            judgement(
                "There is a ",
                "roughly even chance",
                " that a public commitment raises the cost of backing down enough to matter on"
                    + " its own.",
                note("n4", "Snyder and Borghard, “The Cost of Empty Threats”, 437–456."))));
  }

  private static ListItem judgement(String before, String term, String after, Inline note) {
    return ListItem.of(
        body(
            text(before),
            new Strong(List.of(text(term))),
            text(after),
            note,
            text(" "),
            new Emphasis(List.of(text("Confidence: moderate.")))));
  }

  private static List<Block> caseFor() {
    return List.of(
        new Paragraph(
            List.of(new Mark(Mark.Shape.FOR, "For"), text(" The case for")),
            Paragraph.Style.KICKER),
        body(
            new Passage(
                "p-for-1",
                List.of(
                    new Strong(List.of(text("Tripwires work."))),
                    text(
                        " Troops who would be hit first make escalation the likeliest outcome and"
                            + " doubt the unlikeliest; no challenger has attacked a garrisoned"
                            + " ally since 1953."))),
            note("n5", "Schelling, Arms and Influence, 47.")),
        body(
            new Strong(List.of(text("Allies arm less against each other."))),
            text(
                " Where protection is credible, regional competition in nuclear and conventional"
                    + " weapons has been slower by every measure in use.")));
  }

  private static List<Block> caseAgainst() {
    return List.of(
        new Paragraph(
            List.of(new Mark(Mark.Shape.AGAINST, "Against"), text(" The case against")),
            Paragraph.Style.KICKER),
        body(
            new Strong(List.of(text("The sample flatters."))),
            text(
                " Cases enter the record only when deterrence was visibly attempted; peace that"
                    + " nobody threatened counts as success, and quiet failures do not count at"
                    + " all."),
            note("n6", "Lebow and Stein, “Deterrence: The Elusive Dependent Variable”, 336–369.")),
        styled(
            Paragraph.Style.ANSWER,
            new Strong(List.of(text("Reply."))),
            text(" Restricting the sample to crises halves the effect, and it remains.")),
        body(
            new Strong(List.of(text("Guarantees entangle."))),
            text(" Protectors inherit the quarrels of the protected.")));
  }

  private static Table precedents() {
    return new Table(
        List.of(text("Guarantees with forces in place outlasted those without")),
        List.of(
            new Column(2.2),
            new Column(3),
            new Column(1.2, Column.Alignment.END),
            new Column(2.6),
            new Column(2.6)),
        cells("Case", "What it was", "Held, years", "Why it is like", "Why it is not"),
        List.of(
            cells(
                "West Berlin, 1949–1990",
                "Garrisons of three powers in a city that could not be defended",
                "41",
                "Small force, large promise",
                "Occupation rights, not a treaty"),
            cells(
                "Korea, since 1953",
                "Mutual defence treaty with forward forces",
                "72",
                "A frozen front line",
                "One guarantor, one front"),
            cells(
                "Budapest, 1994–2014",
                "Assurances without forces or procedure",
                "19",
                "The same region",
                "Assurances, not guarantees")),
        true,
        "table-precedents");
  }

  public static List<Cell> cells(String... texts) {
    return List.of(texts).stream().map(Cell::of).toList();
  }

  private static List<Block> made() {
    return List.of(
        new Paragraph(List.of(text("How this brief was made")), Paragraph.Style.KICKER),
        new KeyValues(
            List.of(
                KeyValues.Pair.of("Topic", "deterrence, version 3"),
                KeyValues.Pair.of("Balance", "52 to 48 by weight"),
                KeyValues.Pair.of(
                    "What the library lacks",
                    "No approved passage on guarantees by coalitions of unequal members; one key "
                        + "point of the topic stays without a source from after 2022."))),
        styled(
            Paragraph.Style.FINE,
            text("Every sentence is an approved passage; the manifest travels in this file.")));
  }
}
