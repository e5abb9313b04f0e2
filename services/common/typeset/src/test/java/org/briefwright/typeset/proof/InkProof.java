package org.briefwright.typeset.proof;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.page.TypeArea;

/// Reads a PDF back and finds ink that lies upon other ink, or outside its place.
final class InkProof {

  /// Punctuation stands out into the right margin, and letters lean over the left one.
  private static final double PROTRUSION = 4;

  /// The breve of a capital Й in a title at a page's head stands out above.
  private static final double ACCENT = 2.5;

  /// Margin notes keep this distance from the text and, mostly for printers, from the paper's edge.
  private static final double MARGIN_GAP = 7;

  private InkProof() {}

  static List<String> breaches(TypeArea area, byte[] pdf) {
    List<String> breaches = new ArrayList<>();
    int number = 1;
    for (List<Ink> page : InkReader.read(pdf)) {
      for (int i = 0; i < page.size(); i++) {
        String outside = outside(area, page.get(i));
        if (!outside.isEmpty()) {
          breaches.add("page " + number + ": " + outside + " " + said(page.get(i)));
        }
        for (int j = i + 1; j < page.size() && page.get(i).isText(); j++) {
          if (page.get(j).isText() && page.get(i).overlaps(page.get(j))) {
            breaches.add(
                "page " + number + ": " + said(page.get(i)) + " lies upon " + said(page.get(j)));
          }
        }
      }
      number++;
    }
    return breaches;
  }

  private static String outside(TypeArea area, Ink ink) {
    Rectangle2D box = ink.box();
    double bottom = area.paperHeight() - area.bottom();
    double top = area.paperHeight() - area.top();
    if (ink.place() == Ink.Place.FURNITURE) {
      boolean onPaper = box.getMinX() > 0 && box.getMaxX() < area.paperWidth();
      boolean above = box.getMinY() > top && box.getMaxY() < area.paperHeight();
      boolean below = box.getMaxY() < bottom && box.getMinY() > 0;
      return onPaper && (above || below) ? "" : "furniture out of its place:";
    }
    boolean across =
        box.getMinX() > area.left() - PROTRUSION
            && box.getMaxX() < area.left() + area.width() + PROTRUSION;
    boolean down = box.getMinY() > bottom - 1 && box.getMaxY() < top + ACCENT;
    boolean inMargin =
        box.getMinX() > area.left() + area.width() + MARGIN_GAP
            && box.getMaxX() < area.paperWidth() - MARGIN_GAP;
    return (across || inMargin) && down ? "" : "out of the type area:";
  }

  private static String said(Ink ink) {
    Rectangle2D box = ink.box();
    return "'"
        + ink.text()
        + "' at "
        + Math.round(box.getMinX())
        + ","
        + Math.round(box.getMinY())
        + " to "
        + Math.round(box.getMaxX())
        + ","
        + Math.round(box.getMaxY());
  }
}
