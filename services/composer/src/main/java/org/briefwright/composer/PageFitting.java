package org.briefwright.composer;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.manifest.Manifest;
import org.briefwright.composer.selection.Chosen;
import org.briefwright.composer.selection.Selection;
import org.briefwright.composer.selection.Selector;
import org.briefwright.typeset.Layout;
import org.briefwright.typeset.document.Document;

/// Finds the best selection that keeps within the page limit: how many words that leaves is
/// learnt by laying out a few selections, each with the words that the one before it points to.
final class PageFitting {

  /// Layouts tried at the most once one is known to fit.
  private static final int MOST_LAYOUTS = 3;

  /// A last page used to this share leaves no room for another passage.
  private static final double FULL = 0.90;

  /// Where a brief is too long by less than a line, so much must go all the same.
  private static final double CLEARLY_LESS = 0.98;

  /// Layouts spent on a brief whose columns no page breaks, before one that breaks them is taken.
  private static final int PATIENCE = 3;

  /// About a passage of a two-page brief.
  private static final double A_PASSAGE_LESS = 0.94;

  private final Selector selector;
  private final Limits limits;
  private final Drafts drafts;

  /// A selection that has been laid out.
  ///
  /// @param words the limit that it was chosen for
  record Fitted(Selection selection, int words, Brief brief, Document document, Layout layout) {

    Fitted with(Selection explained) {
      return new Fitted(explained, words, brief, document, layout);
    }

    /// What the selection was the best for.
    Manifest.Optimised optimised(Selector selector) {
      return new Manifest.Optimised(
          selector.objective(selection), words, selector.breaches(selection, words));
    }

    /// The same, chosen for this limit.
    Fitted within(int limit) {
      return new Fitted(selection, limit, brief, document, layout);
    }
  }

  /// @param drafts of the selector
  PageFitting(Selector selector, Limits limits, Drafts drafts) {
    this.selector = selector;
    this.limits = limits;
    this.drafts = drafts;
  }

  /// @throws LengthNotMet naming the slot that takes most, when not even the leanest fits
  /// @throws org.briefwright.composer.selection.ConstraintsNotMet naming the constraint that no
  ///     selection keeps, whatever its length
  Fitted fit(Template template) {
    Fitted best = null;
    Fitted broken = null;
    int tooMany = limits.mostWords() + 1;
    int next = tooMany - 1;
    for (int tried = 0; best == null || tried < MOST_LAYOUTS; tried++) {
      Optional<Selection> selection = drafts.within(next);
      if (selection.isEmpty()) {
        return best != null ? best : broken != null ? broken : leanest(template);
      }
      Fitted candidate = drafts.of(selection.get()).within(next);
      boolean fits = candidate.layout().pageCount() <= limits.pages();
      if (fits && !candidate.layout().breaksColumns()) {
        best = better(best, candidate);
        next = roomier(candidate, tooMany);
        if (isFull(candidate.layout()) || next >= tooMany || next <= candidate.words()) {
          return best;
        }
        continue;
      }
      if (fits) {
        broken = better(broken, candidate);
        if (tried >= PATIENCE) {
          return best == null ? broken : best;
        }
      }
      tooMany = Math.min(next, candidate.selection().words());
      next = best == null ? tighter(candidate, fits) : between(best.words(), tooMany);
      if (best != null && next <= best.words()) {
        return best;
      }
    }
    return best;
  }

  private Fitted better(Fitted one, Fitted other) {
    boolean gains =
        one == null || selector.objective(other.selection()) > selector.objective(one.selection());
    return gains ? other : one;
  }

  /// Nothing was found within the words that fit: the leanest selection shows whether anything
  /// can.
  private Fitted leanest(Template template) {
    Selection leanest = selector.leanest().orElseThrow(() -> selector.whyNot(limits.mostWords()));
    Fitted fitted = drafts.of(leanest).within(leanest.words());
    boolean fits =
        fitted.layout().pageCount() <= limits.pages() && leanest.words() <= limits.words();
    if (!fits) {
      throw notMet(template, fitted);
    }
    return fitted;
  }

  private double roomIn(Fitted fitted) {
    return limits.pages() - used(fitted);
  }

  private static double used(Fitted fitted) {
    return fitted.layout().pageCount() - 1 + fitted.layout().lastPageFill();
  }

  private boolean isFull(Layout layout) {
    return layout.pageCount() == limits.pages() && layout.lastPageFill() >= FULL;
  }

  private static double wordsPerPage(Fitted fitted) {
    return fitted.selection().words() / used(fitted);
  }

  private int roomier(Fitted fitted, int tooMany) {
    int words = (int) (fitted.selection().words() + roomIn(fitted) * wordsPerPage(fitted));
    return Math.min(words, tooMany - 1);
  }

  /// @param fits whether it is only its columns that a page breaks
  private int tighter(Fitted fitted, boolean fits) {
    int words = (int) (fitted.selection().words() + roomIn(fitted) * wordsPerPage(fitted));
    double less = fits ? A_PASSAGE_LESS : CLEARLY_LESS;
    return (int) Math.min(words, less * fitted.selection().words());
  }

  private static int between(int fits, int tooMany) {
    return (fits + tooMany) / 2;
  }

  private LengthNotMet notMet(Template template, Fitted leanest) {
    int largest =
        IntStream.range(0, template.slots().size())
            .boxed()
            .max(Comparator.comparingInt(slot -> wordsIn(leanest.selection(), slot)))
            .orElseThrow();
    return new LengthNotMet(
        template.slots().get(largest).role().code(),
        leanest.layout().pageCount(),
        limits.pages(),
        leanest.selection().words(),
        limits.words());
  }

  private static int wordsIn(Selection selection, int slot) {
    return selection.in(slot).stream().mapToInt(Chosen::words).sum();
  }
}
