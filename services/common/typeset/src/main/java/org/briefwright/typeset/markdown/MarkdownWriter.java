package org.briefwright.typeset.markdown;

import java.util.List;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Callout;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Headings;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.MainMatter;
import org.briefwright.typeset.document.MarginNote;
import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.NumberedParagraph;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.PullQuote;
import org.briefwright.typeset.document.Rule;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableNote;
import org.briefwright.typeset.document.TwoColumns;
import org.briefwright.typeset.flow.PlainWords;
import org.briefwright.typeset.picture.DataTable;

/// Writes a document as Markdown, with the same numbers of notes as its PDF.
public final class MarkdownWriter {

  private final StringBuilder markdown = new StringBuilder(8_192);
  private final InlineMarkdown inlines;

  private final Headings headings;

  private MarkdownWriter(NoteNumbers numbers, Headings headings) {
    inlines = new InlineMarkdown(numbers);
    this.headings = headings;
  }

  public static String markdown(Document document) {
    NoteNumbers numbers = NoteNumbers.of(document);
    MarkdownWriter writer = new MarkdownWriter(numbers, Headings.of(document));
    writer.blocks(document.blocks(), "");
    if (!Endnotes.in(document)) {
      writer.notes();
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
      case TwoColumns columns -> blocks(columns.blocks(), prefix);
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
      case NumberedParagraph paragraph -> {
        Strong number = Strong.of(paragraph.number());
        String text = inlines.of(paragraph.text());
        line(inlines.of(List.<Inline>of(number)) + " " + text, prefix);
        blocks(paragraph.more(), prefix);
      }
      case PullQuote quote -> quote(quote, prefix);
      case Callout callout -> {
        line("**" + InlineMarkdown.escaped(callout.title()) + "**", prefix + "> ");
        blocks(callout.blocks(), prefix + "> ");
        blank(prefix);
      }
      case MarginNote note -> {
        line("*" + inlines.of(note.text()) + "*", prefix);
        blocks(note.beside(), prefix);
      }
      case MatrixCode code -> code(code, prefix);
      case Endnotes _ -> notes();
      case Contents contents -> contents(contents, prefix);
      case MainMatter _ -> {}
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
    MarkdownWriter inner = new MarkdownWriter(inlines.numbers(), headings);
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
    row(TableText.head(table.headGrid(), table.columns().size(), inlines), prefix);
    markdown.append(prefix).append('|');
    for (Column column : table.columns()) {
      markdown.append(
          switch (column.alignment()) {
            case START -> " --- |";
            case CENTRE -> " :-: |";
            case END, DECIMAL -> " --: |";
          });
    }
    markdown.append('\n');
    TableText.rows(table.bodyGrid(), table.columns().size(), inlines)
        .forEach(cells -> row(cells, prefix));
    blank(prefix);
    for (TableNote note : table.notes()) {
      String mark = note.mark().isEmpty() ? "" : InlineMarkdown.sup(note.mark()) + " ";
      line(mark + inlines.of(note.text()), prefix);
    }
  }

  private void row(List<String> cells, String prefix) {
    markdown.append(prefix).append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void quote(PullQuote quote, String prefix) {
    line("*" + inlines.of(quote.text()) + "*", prefix + "> ");
    if (!quote.source().isEmpty()) {
      line(inlines.of(quote.source()), prefix + "> ");
    }
    blank(prefix);
  }

  private void code(MatrixCode code, String prefix) {
    String words = InlineMarkdown.escaped(code.alternative());
    boolean linked = Link.permitted(code.content());
    String content = linked ? "<" + code.content() + ">" : InlineMarkdown.escaped(code.content());
    line(words + ": " + content, prefix);
    blocks(code.beside(), prefix);
  }

  private void contents(Contents contents, String prefix) {
    if (!contents.title().isEmpty()) {
      line("## " + InlineMarkdown.escaped(contents.title()), prefix);
    }
    for (Headings.Entry entry : headings.listedTo(contents.depth())) {
      String indent = "  ".repeat(entry.heading().level() - 2);
      String title = InlineMarkdown.escaped(PlainWords.of(entry.heading().text()));
      markdown.append(prefix).append(indent).append("- ").append(title).append('\n');
    }
    blank(prefix);
  }

  private void notes() {
    for (Note note : inlines.numbers().inOrder()) {
      line("[^" + inlines.numbers().label(note) + "]: " + inlines.of(note.body()), "");
    }
  }
}
