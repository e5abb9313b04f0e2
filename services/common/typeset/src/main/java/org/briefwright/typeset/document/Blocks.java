package org.briefwright.typeset.document;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Visits the blocks of a document in reading order, each before those that it holds.
public final class Blocks {

  private Blocks() {}

  public static void in(Document document, Consumer<Block> visitor) {
    in(document.blocks(), visitor);
  }

  /// Whether any block answers the description.
  public static boolean any(Document document, Predicate<Block> description) {
    boolean[] found = new boolean[1];
    in(document, block -> found[0] |= description.test(block));
    return found[0];
  }

  private static void in(List<Block> blocks, Consumer<Block> visitor) {
    for (Block block : blocks) {
      visitor.accept(block);
      in(inside(block), visitor);
    }
  }

  /// The blocks that a block holds.
  private static List<Block> inside(Block block) {
    return switch (block) {
      case BulletList list -> items(list.items());
      case NumberedList list -> items(list.items());
      case Box box -> box.blocks();
      case Columns columns ->
          Stream.concat(columns.left().stream(), columns.right().stream()).toList();
      case TwoColumns columns -> columns.blocks();
      case Section section -> section.blocks();
      case NumberedParagraph paragraph -> paragraph.more();
      case Callout callout -> callout.blocks();
      case MarginNote note -> note.beside();
      case MatrixCode code -> code.beside();
      case Heading _, Paragraph _, Table _, Letterhead _, KeyValues _, Rule _ -> List.of();
      case Bibliography _, Endnotes _, Contents _, PullQuote _, MainMatter _, Picture _ ->
          List.of();
    };
  }

  private static List<Block> items(List<ListItem> items) {
    return items.stream().flatMap(item -> item.blocks().stream()).toList();
  }
}
