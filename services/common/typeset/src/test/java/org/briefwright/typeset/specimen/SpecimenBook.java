package org.briefwright.typeset.specimen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Abbreviation;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Foreign;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.MainMatter;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.PageNumbers;
import org.briefwright.typeset.document.PageReference;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.Reference;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.document.TwoColumns;

/// The specimen that docs/specimen shows: every piece that the typesetter has. A document has its
/// notes at its pages' feet or at its end, so there is a second, short one for the latter.
final class SpecimenBook {

  private SpecimenBook() {}

  static Document whole() {
    List<Block> blocks = new ArrayList<>();
    opening(blocks);
    blocks.add(new Contents("Contents", 3));
    blocks.addAll(SpecimenPieces.verification());
    blocks.add(new MainMatter());
    lines(blocks);
    blocks.addAll(SpecimenPieces.pieces());
    columns(blocks);
    tables(blocks);
    pictures(blocks);
    blocks.addAll(SpecimenPieces.works());
    return document("A specimen of type and pages", "specimen", blocks);
  }

  static Document withEndnotes() {
    List<Block> blocks = new ArrayList<>();
    opening(blocks);
    lines(blocks);
    blocks.add(new Heading(2, text("Notes"), "notes"));
    blocks.add(new Endnotes());
    return document("A specimen of notes at the end", "specimen-endnotes", blocks);
  }

  private static Document document(String title, String identifier, List<Block> blocks) {
    return new Document(
        "en",
        new Metadata(
            title,
            "Typography",
            List.of("Briefwright"),
            List.of("specimen", "typography"),
            Instant.parse("2026-03-02T09:30:00Z"),
            identifier),
        new Furniture(title, "TLP:CLEAR", "", "Briefwright", "TLP:CLEAR", PageNumbers.ENGLISH),
        PageFormat.A4,
        blocks);
  }

  private static void opening(List<Block> blocks) {
    blocks.add(
        new Letterhead(
            List.of("Briefwright", "The typesetter"), List.of("Specimen", "2 March 2026")));
    blocks.add(new Heading(1, text("A specimen of type and pages"), "title"));
    blocks.add(
        new Paragraph(
            text("What can a page hold, and how does it look in this theme?"),
            Paragraph.Style.QUESTION));
    blocks.add(
        new Paragraph(
            text("For those who choose a theme or change one · made by deploy/specimen"),
            Paragraph.Style.META));
    blocks.add(SpecimenPieces.judgements());
  }

  private static void lines(List<Block> blocks) {
    blocks.add(new Heading(2, text("Lines and pages"), "lines"));
    blocks.add(new Heading(3, text("English"), ""));
    blocks.add(
        new Paragraph(
            List.of(
                new Text(SpecimenProse.LINES),
                note("whole", "The method is Knuth’s and Plass’s; see the works at the end."),
                new Text(" " + SpecimenProse.PAGES)),
            Paragraph.Style.BODY));
    blocks.add(
        new Paragraph(
            List.of(
                new Text(SpecimenProse.NOTES),
                note("long", SpecimenProse.NUMBERED + " " + SpecimenProse.MARGIN),
                new Text(" Pages conform to "),
                Abbreviation.of("PDF/UA", "Portable Document Format, Universal Accessibility"),
                new Text(", and "),
                Emphasis.of("stressed words"),
                new Text(" stand in italics.")),
            Paragraph.Style.BODY));
    blocks.add(new Heading(3, text("Deutsch"), ""));
    blocks.add(foreign("de", SpecimenProse.GERMAN));
    blocks.add(new Heading(3, text("Українська"), ""));
    blocks.add(foreign("uk", SpecimenProse.UKRAINIAN));
  }

  private static Paragraph foreign(String lang, String words) {
    return new Paragraph(List.of(new Foreign(lang, text(words))), Paragraph.Style.BODY);
  }

  private static void columns(List<Block> blocks) {
    blocks.add(new Heading(2, text("Text in two columns"), "columns"));
    blocks.add(Paragraph.of(SpecimenProse.FLOATS));
    blocks.add(
        new TwoColumns(
            List.of(
                SpecimenPictures.floating(),
                Paragraph.of(SpecimenProse.COLUMNS),
                new Heading(3, text("What breaks a column"), ""),
                Paragraph.of(SpecimenProse.ACROSS))));
  }

  private static void tables(List<Block> blocks) {
    blocks.add(new Heading(2, text("Tables"), "tables"));
    Table spans = SpecimenTables.spans();
    Table sizes = SpecimenTables.sizes();
    blocks.add(
        new Paragraph(
            List.of(
                new Text("Figures stand by their decimal points, and cells reach over rows and "),
                new Text("columns, as in "),
                new Reference(spans.id(), text("Table 1")),
                new Text(". A long table goes on under its head again: "),
                new Reference(sizes.id(), text("Table 2")),
                new PageReference(sizes.id(), ", from page "),
                new Text(".")),
            Paragraph.Style.BODY));
    blocks.add(spans);
    blocks.add(sizes);
  }

  private static void pictures(List<Block> blocks) {
    blocks.add(new Heading(2, text("Pictures"), "pictures"));
    blocks.add(
        new Paragraph(
            text(
                "A picture’s caption says what it shows to be so. Its signs differ in shape and in "
                    + "shade, and its numbers travel with it as a table for those who listen."),
            Paragraph.Style.BODY));
    picture(blocks, "Bars", SpecimenPictures.bars());
    picture(blocks, "Ranges", SpecimenPictures.ranges());
    picture(blocks, "Lines with a threshold", SpecimenPictures.lines());
    picture(blocks, "Timeline", SpecimenPictures.timeline());
    picture(blocks, "Factors", SpecimenPictures.matrix());
    picture(blocks, "Argument map", SpecimenPictures.map());
  }

  private static void picture(List<Block> blocks, String kind, Picture picture) {
    blocks.add(new Heading(3, text(kind), ""));
    blocks.add(picture);
  }

  static NoteRef note(String id, String words) {
    return new NoteRef(new Note(id, text(words)));
  }

  static List<Inline> text(String words) {
    return List.of(new Text(words));
  }
}
