package org.briefwright.typeset.page;

import java.util.List;

/// A page, decided.
///
/// @param notes at its foot, `y` as for the body
/// @param noteRule the height of the rule above the notes, or a negative number for none
/// @param header furniture above
/// @param footer furniture below
public record Page(
    int number,
    List<PlacedRow> body,
    List<PlacedRow> notes,
    double noteRule,
    double fill,
    List<PlacedText> header,
    List<PlacedText> footer) {

  Page numbered(int other) {
    return new Page(other, body, notes, noteRule, fill, header, footer);
  }

  Page withFurniture(List<PlacedText> above, List<PlacedText> below) {
    return new Page(number, body, notes, noteRule, fill, above, below);
  }
}
