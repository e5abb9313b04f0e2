package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.List;

/// A strip of the page that is never broken; points.
///
/// @param space blank above, dropped at a page's head
/// @param kept whether it must stand on the page of the row before
/// @param notes called in it for the first time
/// @param head what to repeat above if a page begins with it, or null
public record Row(
    double space,
    double height,
    boolean kept,
    List<Piece> pieces,
    List<NoteText> notes,
    Start start,
    TableHead head) {

  static Row of(double height, List<Piece> pieces) {
    return new Row(0, height, false, pieces, List.of(), Start.NOTHING, null);
  }

  static Row blank(double height) {
    return of(height, List.of());
  }

  Row spaced(double points) {
    return new Row(points, height, kept, pieces, notes, start, head);
  }

  Row keptIf(boolean keep) {
    return new Row(space, height, keep, pieces, notes, start, head);
  }

  Row calling(List<NoteText> called) {
    return new Row(space, height, kept, pieces, called, start, head);
  }

  Row starting(Start what) {
    return new Row(space, height, kept, pieces, notes, start.and(what), head);
  }

  Row placed(double above, boolean keep, Start what) {
    return new Row(above, height, keep, pieces, notes, start.and(what), head);
  }

  Row under(TableHead repeated) {
    return new Row(space, height, kept, pieces, notes, start, repeated);
  }

  Row with(Piece piece) {
    List<Piece> more = new ArrayList<>(pieces);
    more.add(piece);
    return new Row(space, height, kept, more, notes, start, head);
  }

  /// The same with a piece before all others, as a label is read before its text.
  Row beginningWith(Piece label) {
    return on(label);
  }

  Row heightened(double points) {
    return new Row(space, height + points, kept, pieces, notes, start, head);
  }

  /// Behind everything else on the row.
  Row on(Piece ground) {
    List<Piece> more = new ArrayList<>(pieces.size() + 1);
    more.add(ground);
    more.addAll(pieces);
    return new Row(space, height, kept, more, notes, start, head);
  }

  boolean hasText() {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.TextPiece) {
        return true;
      }
    }
    return false;
  }

  /// Whether nothing but rules is on it.
  boolean isRule() {
    for (Piece piece : pieces) {
      if (!(piece instanceof Piece.RulePiece)) {
        return false;
      }
    }
    return true;
  }

  /// Of its uppermost line, down from its top.
  double firstBaseline() {
    return pieces.stream()
        .filter(piece -> piece instanceof Piece.TextPiece)
        .mapToDouble(Piece::y)
        .min()
        .orElseThrow();
  }
}
