package org.briefwright.composer.selection;

import org.briefwright.composer.dossier.Figure;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Template.Picture;

/// A picture that a brief shows.
public sealed interface ChosenPicture {

  /// Data that a passage argues from, shown after it.
  ///
  /// @param fragment id of the passage's fragment
  record OfData(Held<Figure> figure, String fragment) implements ChosenPicture {}

  /// A picture of what the brief says as a whole.
  ///
  /// @param kind any but [Picture#FIGURE]
  record OfBrief(Picture kind) implements ChosenPicture {
    public OfBrief {
      if (kind == Picture.FIGURE) {
        throw new IllegalArgumentException("a figure needs its data");
      }
    }
  }
}
