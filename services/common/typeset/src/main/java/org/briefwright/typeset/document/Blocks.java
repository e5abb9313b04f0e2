package org.briefwright.typeset.document;

import java.util.ArrayList;
import java.util.List;

/// The blocks of a document in reading order, each before those that it holds.
public final class Blocks {

  private Blocks() {}

  public static List<Block> of(Document document) {
    List<Block> all = new ArrayList<>();
    add(document.blocks(), all);
    return all;
  }

  /// Whether any block is of a kind.
  public static boolean any(Document document, Class<? extends Block> kind) {
    for (Block block : of(document)) {
      if (kind.isInstance(block)) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Block> blocks, List<Block> all) {
    for (Block block : blocks) {
      all.add(block);
      addInside(block, all);
    }
  }

  private static void addInside(Block block, List<Block> all) {
    switch (block) {
      case BulletList list -> addItems(list.items(), all);
      case NumberedList list -> addItems(list.items(), all);
      case Box box -> add(box.blocks(), all);
      case Columns columns -> {
        add(columns.left(), all);
        add(columns.right(), all);
      }
      case TwoColumns columns -> add(columns.blocks(), all);
      case Section section -> add(section.blocks(), all);
      case NumberedParagraph paragraph -> add(paragraph.more(), all);
      case Callout callout -> add(callout.blocks(), all);
      case MarginNote note -> add(note.beside(), all);
      case MatrixCode code -> add(code.beside(), all);
      case Heading _, Paragraph _, Table _, Letterhead _, KeyValues _, Rule _ -> {}
      case Bibliography _, Endnotes _, Contents _, PullQuote _, MainMatter _, Picture _ -> {}
    }
  }

  private static void addItems(List<ListItem> items, List<Block> all) {
    for (ListItem item : items) {
      add(item.blocks(), all);
    }
  }
}
