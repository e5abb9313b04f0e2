package org.briefwright.benchmark.typesetters.manuscript;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.Text;

/// A manuscript for our typesetter.
public final class AsDocument {

  private static final List<Column> COLUMNS =
      List.of(new Column(2), new Column(4), new Column(4), new Column(1, Column.Alignment.END));

  private int notes;

  private AsDocument() {}

  public static Document of(Manuscript manuscript) {
    AsDocument writer = new AsDocument();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, manuscript.title()));
    manuscript.parts().forEach(part -> blocks.add(writer.block(part)));
    return new Document(
        "en",
        new Metadata(
            manuscript.title(),
            "Guarantees",
            List.of("Policy Analysis Unit"),
            List.of(),
            Instant.parse("2026-03-02T09:30:00Z"),
            manuscript.title()),
        Furniture.plain(),
        PageFormat.A4,
        blocks);
  }

  private Block block(Part part) {
    return switch (part) {
      case Part.Heading heading -> Heading.of(2, heading.text());
      case Part.Plain plain -> Paragraph.of(plain.text());
      case Part.Noted noted -> {
        Note note = new Note("n" + ++notes, List.of(new Text(noted.note())));
        yield new Paragraph(
            List.of(new Text(noted.before()), new NoteRef(note), new Text(noted.after())),
            Paragraph.Style.BODY);
      }
      case Part.Table table ->
          new Table(
              List.of(new Text(table.caption())),
              COLUMNS,
              cells(table.head()),
              table.rows().stream().map(AsDocument::cells).toList(),
              true,
              "");
    };
  }

  private static List<Cell> cells(List<String> texts) {
    return texts.stream().map(Cell::of).toList();
  }
}
