package org.briefwright.composer;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.briefwright.composer.PageFitting.Fitted;
import org.briefwright.composer.selection.Selection;

/// The selections that were tried for one brief, each made and laid out once.
final class Drafts {

  private final IntFunction<Optional<Selection>> select;
  private final Function<Selection, Fitted> layOut;
  private final Map<Integer, Optional<Selection>> selections = new HashMap<>();
  private final Map<Selection, Fitted> laidOut = new IdentityHashMap<>();

  /// @param select the best selection of so many words
  Drafts(IntFunction<Optional<Selection>> select, Function<Selection, Fitted> layOut) {
    this.select = select;
    this.layOut = layOut;
  }

  Optional<Selection> within(int words) {
    return selections.computeIfAbsent(words, select::apply);
  }

  Fitted of(Selection selection) {
    return laidOut.computeIfAbsent(selection, layOut);
  }
}
