package org.briefwright.typeset.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.flow.PlainWords;

/// The outline: headings, nested by level, all open.
final class Outline {

  private final PdfObject root = PdfObject.typed(COSName.OUTLINES);
  private final Deque<Entry> path = new ArrayDeque<>();
  private int count;

  private record Entry(int level, COSDictionary dictionary) {}

  Outline() {
    path.push(new Entry(0, root));
  }

  /// @param y of the heading's top, in points up from the paper's foot
  void add(Heading heading, COSDictionary page, double y) {
    String title = PlainWords.of(heading.text());
    if (title.isEmpty()) {
      return;
    }
    while (path.element().level() >= heading.level()) {
      path.pop();
    }
    COSDictionary parent = path.element().dictionary();
    COSDictionary item = new PdfObject();
    item.setString(COSName.TITLE, title);
    item.setItem(COSName.DEST, Links.destination(page, y));
    item.setItem(COSName.PARENT, parent);
    COSDictionary before = parent.getCOSDictionary(Names.LAST);
    if (before == null) {
      parent.setItem(Names.FIRST, item);
    } else {
      before.setItem(COSName.NEXT, item);
      item.setItem(COSName.PREV, before);
    }
    parent.setItem(Names.LAST, item);
    for (Entry above : path) {
      above.dictionary().setInt(COSName.COUNT, above.dictionary().getInt(COSName.COUNT, 0) + 1);
    }
    path.push(new Entry(heading.level(), item));
    count++;
  }

  void writeTo(COSDictionary catalog) {
    if (count > 0) {
      catalog.setItem(COSName.OUTLINES, root);
      catalog.setName(COSName.PAGE_MODE, "UseOutlines");
    }
  }
}
