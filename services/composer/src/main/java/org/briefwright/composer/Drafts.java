package org.briefwright.composer;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.briefwright.composer.PageFitting.Fitted;
import org.briefwright.composer.selection.Selection;

/// The selections that were tried for one brief, each made and laid out once.
final class Drafts {

  private final BiFunction<Integer, Selection, Optional<Selection>> select;
  private final Function<Selection, Fitted> layOut;
  private final Map<Integer, Optional<Selection>> selections = new HashMap<>();
  private final Map<Selection, Fitted> laidOut = new IdentityHashMap<>();
  private Selection last;

  /// @param select the best selection of so many words, looked for from the last one on, which
  ///     is null at first
  Drafts(
      BiFunction<Integer, Selection, Optional<Selection>> select,
      Function<Selection, Fitted> layOut) {
    this.select = select;
    this.layOut = layOut;
  }

  Optional<Selection> within(int words) {
    Optional<Selection> selection = selections.computeIfAbsent(words, it -> select.apply(it, last));
    selection.ifPresent(it -> last = it);
    return selection;
  }

  Fitted of(Selection selection) {
    return laidOut.computeIfAbsent(selection, layOut);
  }
}
