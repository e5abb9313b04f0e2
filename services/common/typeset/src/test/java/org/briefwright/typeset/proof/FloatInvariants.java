package org.briefwright.typeset.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Blocks;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.page.Page;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.page.PlacedRow;

/// What must hold of pictures that float, each breach in words.
final class FloatInvariants {

  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> breaches = new ArrayList<>();

  private FloatInvariants() {}

  /// Blocks without an id are left out.
  static List<String> breaches(Document report, PagedDocument paged) {
    FloatInvariants invariants = new FloatInvariants();
    invariants.place(paged);
    List<Block> blocks = Blocks.of(report);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Picture picture && !picture.id().isEmpty()) {
        invariants.picture(picture, blocks.subList(0, i), blocks.subList(i + 1, blocks.size()));
      }
    }
    return invariants.breaches;
  }

  /// Numbers what begins anywhere, in the order of the pages.
  private void place(PagedDocument paged) {
    for (Page page : paged.pages()) {
      for (PlacedRow placed : page.body()) {
        placed.row().start().ids().forEach(id -> places.putIfAbsent(id, places.size()));
      }
    }
  }

  private void picture(Picture picture, List<Block> before, List<Block> after) {
    int place = places.get(picture.id());
    for (Block block : before) {
      if (places.getOrDefault(id(block), -1) > place) {
        breaches.add("picture " + picture.id() + " stands before " + id(block));
      }
    }
    for (Block block : after) {
      boolean heading = block instanceof Heading next && next.level() <= 2;
      boolean other = heading || block instanceof Picture;
      if (other && !id(block).isEmpty() && places.get(id(block)) < place) {
        breaches.add("picture " + picture.id() + " stands after " + id(block));
      }
    }
  }

  private static String id(Block block) {
    return switch (block) {
      case Heading heading -> heading.id();
      case Paragraph paragraph -> paragraph.id();
      case Picture picture -> picture.id();
      default -> "";
    };
  }
}
