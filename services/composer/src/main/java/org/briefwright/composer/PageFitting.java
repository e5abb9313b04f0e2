package org.briefwright.composer;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.selection.Chosen;
import org.briefwright.composer.selection.Selection;
import org.briefwright.typeset.Layout;

/// Finds the most generous selection that keeps within the page limit, by laying out a few of
/// them:
/// first the one whose words should fit, then where the result points to.
final class PageFitting {

  /// Layouts tried at the most once one is known to fit.
  private static final int MOST_LAYOUTS = 5;

  /// A last page used to this share leaves no room for another passage.
  private static final double FULL = 0.90;

  private final List<Selection> steps;
  private final int pageLimit;
  private final int wordLimit;
  private final Function<Selection, Fitted> typeset;

  /// A selection that has been laid out.
  record Fitted(Selection selection, Brief brief, Layout layout) {}

  /// @param steps from the most generous selection to the leanest
  /// @param typeset assembles a selection and lays it out
  PageFitting(
      List<Selection> steps, int pageLimit, int wordLimit, Function<Selection, Fitted> typeset) {
    this.steps = steps;
    this.pageLimit = pageLimit;
    this.wordLimit = wordLimit;
    this.typeset = typeset;
  }

  /// @throws LengthNotMet naming the slot that takes most, when not even the leanest fits
  Fitted fit(Template template) {
    int leanest = steps.size() - 1;
    int tooLong = firstWithin(wordLimit) - 1;
    if (tooLong >= leanest) {
      throw notMet(template, typeset.apply(steps.get(leanest)));
    }
    int fits = steps.size();
    Fitted best = null;
    int next = tooLong + 1;
    for (int tried = 0; fits - tooLong > 1 && (best == null || tried < MOST_LAYOUTS); tried++) {
      Fitted candidate = typeset.apply(steps.get(next));
      if (candidate.layout().pageCount() <= pageLimit) {
        fits = next;
        best = candidate;
        if (isFull(candidate.layout())) {
          break;
        }
        next = between(tooLong, roomier(candidate, next), fits);
      } else {
        tooLong = next;
        if (next == leanest) {
          throw notMet(template, candidate);
        }
        next = between(tooLong, tighter(candidate), fits);
      }
    }
    return best;
  }

  /// The step nearest to a guess that may still be the answer.
  private int between(int tooLong, int guess, int fits) {
    int last = Math.min(steps.size(), fits) - 1;
    return Math.max(tooLong + 1, Math.min(guess, last));
  }

  private int firstWithin(int words) {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).words() <= words)
        .findFirst()
        .orElse(steps.size());
  }

  private boolean isFull(Layout layout) {
    return layout.pageCount() == pageLimit && layout.lastPageFill() >= FULL;
  }

  private static double wordsPerPage(Fitted fitted) {
    Layout layout = fitted.layout();
    return fitted.selection().words() / (layout.pageCount() - 1 + layout.lastPageFill());
  }

  private int roomier(Fitted fitted, int now) {
    double free = pageLimit - (fitted.layout().pageCount() - 1 + fitted.layout().lastPageFill());
    int words = (int) (fitted.selection().words() + free * wordsPerPage(fitted));
    return Math.min(now - 1, firstWithin(words));
  }

  private int tighter(Fitted fitted) {
    double over = fitted.layout().pageCount() - 1 + fitted.layout().lastPageFill() - pageLimit;
    int words = (int) (fitted.selection().words() - over * wordsPerPage(fitted));
    return firstWithin(words);
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
        pageLimit,
        leanest.selection().words(),
        wordLimit);
  }

  private static int wordsIn(Selection selection, int slot) {
    return selection.in(slot).stream().mapToInt(Chosen::words).sum();
  }
}
