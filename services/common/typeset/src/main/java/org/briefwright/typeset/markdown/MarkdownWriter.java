package org.briefwright.typeset.markdown;

import java.util.List;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.Rule;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.picture.DataTable;

/// Writes a document as Markdown, with the same numbers of notes as its PDF.
public final class MarkdownWriter {

  private final StringBuilder markdown = new StringBuilder(8_192);
  private final InlineMarkdown inlines;

  private MarkdownWriter(NoteNumbers numbers) {
    inlines = new InlineMarkdown(numbers);
  }

  public static String markdown(Document document) {
    NoteNumbers numbers = NoteNumbers.of(document);
    MarkdownWriter writer = new MarkdownWriter(numbers);
    writer.blocks(document.blocks(), "");
    for (Note note : numbers.inOrder()) {
      writer.line("[^" + numbers.label(note) + "]: " + writer.inlines.of(note.body()), "");
    }
    return writer.markdown.toString().strip() + "\n";
  }

  /// A line and the blank line that ends its block.
  private void line(String text, String prefix) {
    markdown.append(prefix).append(text).append('\n');
    blank(prefix);
  }

  private void blank(String prefix) {
    markdown.append(prefix.stripTrailing()).append('\n');
  }

  private void blocks(List<Block> blocks, String prefix) {
    blocks.forEach(block -> block(block, prefix));
  }

  private void block(Block block, String prefix) {
    switch (block) {
      case Heading heading ->
          line("#".repeat(heading.level()) + " " + inlines.of(heading.text()), prefix);
      case Paragraph paragraph -> paragraph(paragraph, prefix);
      case BulletList list -> list.items().forEach(item -> item("- ", item, prefix));
      case NumberedList list -> {
        for (int i = 0; i < list.items().size(); i++) {
          item(list.start() + i + ". ", list.items().get(i), prefix);
        }
      }
      case Table table -> table(table, prefix);
      case Box box -> {
        if (!box.title().isEmpty()) {
          line("**" + InlineMarkdown.escaped(box.title()) + "**", prefix + "> ");
        }
        blocks(box.blocks(), prefix + "> ");
        blank(prefix);
      }
      case Columns columns -> {
        blocks(columns.left(), prefix);
        blocks(columns.right(), prefix);
      }
      case Letterhead letterhead -> {
        line(InlineMarkdown.escaped(String.join(" · ", letterhead.left())), prefix);
        line(InlineMarkdown.escaped(String.join(" · ", letterhead.right())), prefix);
      }
      case KeyValues keyValues ->
          keyValues
              .pairs()
              .forEach(
                  pair ->
                      line(
                          "- **"
                              + InlineMarkdown.escaped(pair.label())
                              + "**: "
                              + inlines.of(pair.value()),
                          prefix));
      case Rule rule -> line("---", prefix);
      case Bibliography works ->
          works.entries().forEach(entry -> line("- " + inlines.of(entry.text()), prefix));
      case Picture picture -> {
        line(inlines.of(List.<Inline>of(new Strong(picture.caption()))), prefix);
        line(InlineMarkdown.escaped(picture.alternative()), prefix);
        table(DataTable.of(picture), prefix);
        if (!picture.source().isEmpty()) {
          line(inlines.of(picture.source()), prefix);
        }
      }
      case Section section -> blocks(section.blocks(), prefix);
    }
  }

  private void paragraph(Paragraph paragraph, String prefix) {
    String text = inlines.of(paragraph.text());
    switch (paragraph.style()) {
      case QUESTION -> line("*" + text + "*", prefix);
      case KICKER, CAPTION ->
          line(inlines.of(List.<Inline>of(new Strong(paragraph.text()))), prefix);
      case ANSWER -> {
        line(text, prefix + "> ");
        blank(prefix);
      }
      case BODY, LEAD, META, FINE -> line(text, prefix);
    }
  }

  private void item(String label, ListItem item, String prefix) {
    MarkdownWriter inner = new MarkdownWriter(inlines.numbers());
    inner.blocks(item.blocks(), prefix + " ".repeat(label.length()));
    String text = inner.markdown.toString();
    int start = prefix.length() + label.length();
    markdown.append(prefix).append(label);
    markdown.append(text.length() > start ? text.substring(start) : "\n");
  }

  private void table(Table table, String prefix) {
    if (!table.caption().isEmpty()) {
      line(inlines.of(List.<Inline>of(new Strong(table.caption()))), prefix);
    }
    row(table.header(), prefix);
    markdown.append(prefix).append('|');
    for (Column column : table.columns()) {
      markdown.append(
          switch (column.alignment()) {
            case START -> " --- |";
            case CENTRE -> " :-: |";
            case END -> " --: |";
          });
    }
    markdown.append('\n');
    table.rows().forEach(cells -> row(cells, prefix));
    markdown.append(prefix.stripTrailing()).append('\n');
  }

  private void row(List<Cell> cells, String prefix) {
    markdown.append(prefix).append('|');
    for (Cell cell : cells) {
      markdown.append(' ').append(inlines.of(cell.text())).append(" |");
    }
    markdown.append('\n');
  }
}
