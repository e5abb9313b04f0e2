package org.briefwright.typeset.document;

import java.util.List;

/// Blocks set in two columns, which are read down the left one and then down the right one of each
/// page, and end level. Titles, letterheads, contents, pictures, and tables of more than three
/// columns stand across both, with headings just before them. Counts where it stands outside lists,
/// boxes, columns and sections that are kept together; elsewhere, and in renditions other than
/// PDF, its blocks stand one below the other.
public record TwoColumns(List<Block> blocks) implements Block {

  /// Tables of more columns than this are too wide for half a page.
  private static final int MOST_TABLE_COLUMNS = 3;

  public TwoColumns {
    blocks = List.copyOf(blocks);
  }

  /// Whether a block within stands across both columns.
  public static boolean spans(Block block) {
    return switch (block) {
      case Heading heading -> heading.level() == 1;
      case Table table -> table.columns().size() > MOST_TABLE_COLUMNS;
      case Letterhead _, Picture _, Contents _ -> true;
      case Paragraph _, BulletList _, NumberedList _, Box _, Columns _, TwoColumns _ -> false;
      case KeyValues _, Rule _, Bibliography _, Section _, NumberedParagraph _, Endnotes _ -> false;
      case PullQuote _, Callout _, MarginNote _, MatrixCode _, MainMatter _ -> false;
    };
  }
}
