package org.briefwright.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.briefwright.composer.PageFitting.Fitted;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.selection.ChosenPicture;
import org.briefwright.composer.selection.PictureChoice;
import org.briefwright.composer.selection.Selection;
import org.briefwright.typeset.Layout;

/// Gives the room that the words leave to pictures, one after the other. A picture never takes a
/// word's place.
///
/// @param pageLimit of the brief
/// @param typeset assembles a selection with pictures and lays it out
record PictureFitting(int pageLimit, BiFunction<Selection, List<ChosenPicture>, Fitted> typeset) {

  /// The least share of a page that a picture takes with its caption and caveat: two bars take
  /// about so much. With less room a layout would be tried in vain.
  private static final double LEAST_PICTURE = 0.10;

  /// Layouts cost time; a brief of two pages tries one or two.
  private static final int MOST_LAYOUTS = 8;

  Fitted fit(Dossier dossier, Fitted words) {
    List<ChosenPicture> shown = new ArrayList<>();
    Fitted best = words;
    int tried = 0;
    for (ChosenPicture picture : new PictureChoice(dossier, words.selection()).inOrder()) {
      if (tried == MOST_LAYOUTS || roomIn(best.layout()) < LEAST_PICTURE) {
        break;
      }
      if (isOneTooMany(picture, shown)) {
        continue;
      }
      tried++;
      shown.add(picture);
      Fitted candidate = typeset.apply(words.selection(), List.copyOf(shown));
      if (candidate.layout().pageCount() <= pageLimit) {
        best = candidate;
      } else {
        shown.removeLast();
      }
    }
    return best;
  }

  /// What is left of the pages, in pages.
  private double roomIn(Layout layout) {
    return pageLimit - (layout.pageCount() - 1 + layout.lastPageFill());
  }

  /// Of data, one picture for every two pages: a brief is words first.
  private boolean isOneTooMany(ChosenPicture picture, List<ChosenPicture> shown) {
    long data = shown.stream().filter(ChosenPicture.OfData.class::isInstance).count();
    return picture instanceof ChosenPicture.OfData && data >= Math.max(1, pageLimit / 2);
  }
}
