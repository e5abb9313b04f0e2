package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.flow.Row;

/// Puts notes at the foot of a page: the last one stands on the type area's lower edge.
final class NoteFoot {

  private NoteFoot() {}

  /// @param bodyEnd where the body ends
  static Page page(
      int number, List<PlacedRow> body, List<Row> notes, double bodyEnd, double height) {
    double notesHeight = 0;
    for (int i = 0; i < notes.size(); i++) {
      notesHeight += (i == 0 ? 0 : notes.get(i).space()) + notes.get(i).height();
    }
    double y = Math.max(height - notesHeight, bodyEnd + NoteQueue.SEPARATOR);
    double rule = notes.isEmpty() ? -1 : y - NoteQueue.SEPARATOR / 2 + 1;
    List<PlacedRow> placed = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      y += i == 0 ? 0 : notes.get(i).space();
      placed.add(new PlacedRow(notes.get(i), 0, y, false));
      y += notes.get(i).height();
    }
    double used = bodyEnd + (notes.isEmpty() ? 0 : notesHeight + NoteQueue.SEPARATOR);
    double fill = Math.clamp(used / height, 0, 1);
    return new Page(number, body, placed, rule, fill, List.of(), List.of());
  }
}
