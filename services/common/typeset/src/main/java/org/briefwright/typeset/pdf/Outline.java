package org.briefwright.typeset.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.flow.PlainWords;

/// The outline: headings, nested by level, all open.
final class Outline {

  private final PdfObject root = PdfObject.typed("Outlines");
  private final Deque<Entry> path = new ArrayDeque<>();
  private int count;

  /// @param items how many stand below it, counted here
  private record Entry(int level, PdfDictionary dictionary, int[] items) {}

  Outline() {
    path.push(new Entry(0, root, new int[1]));
  }

  /// @param y of the heading's top, in points up from the paper's foot
  void add(Heading heading, PdfDictionary page, double y) {
    String title = PlainWords.of(heading.text());
    if (title.isEmpty()) {
      return;
    }
    while (path.element().level() >= heading.level()) {
      path.pop();
    }
    PdfDictionary parent = path.element().dictionary();
    PdfDictionary item = new PdfObject();
    item.text("Title", title);
    item.put("Dest", Links.destination(page, y));
    item.put("Parent", parent);
    PdfDictionary before = (PdfDictionary) parent.get("Last");
    if (before == null) {
      parent.put("First", item);
    } else {
      before.put("Next", item);
      item.put("Prev", before);
    }
    parent.put("Last", item);
    for (Entry above : path) {
      above.dictionary().whole("Count", ++above.items()[0]);
    }
    path.push(new Entry(heading.level(), item, new int[1]));
    count++;
  }

  void writeTo(PdfDictionary catalog) {
    if (count > 0) {
      catalog.put("Outlines", root);
      catalog.name("PageMode", "UseOutlines");
    }
  }
}
