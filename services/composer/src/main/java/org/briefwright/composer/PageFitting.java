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
import org.briefwright.typeset.document.Document;

/// Finds the most generous selection that keeps within the page limit, by laying out a few of
/// them:
/// first the one whose words should fit, then where the result points to.
final class PageFitting {

  /// Layouts tried at the most once one is known to fit.
  private static final int MOST_LAYOUTS = 3;

  /// A last page used to this share leaves no room for another passage.
  private static final double FULL = 0.90;

  private final List<Selection> steps;
  private final int pageLimit;
  private final int wordLimit;
  private final Function<Selection, Fitted> typeset;
  private final Grow grow;

  /// Room is estimated in words, and notes come with them: where all of it is too much, less is
  /// tried.
  private static final double SHARE_OF_ROOM = 0.7;

  /// Where not even the words that are there fit when they are put otherwise, for the sake of the
  /// balance, about a passage less is tried.
  private static final int A_PASSAGE = 30;

  /// A selection that has been laid out.
  record Fitted(Selection selection, Brief brief, Document document, Layout layout) {}

  /// Makes a selection longer by at most so many words.
  interface Grow {
    Selection by(Selection selection, int words);
  }

  /// @param steps from the most generous selection to the leanest
  /// @param typeset assembles a selection and lays it out
  /// @param grow uses the room that the steps leave
  PageFitting(
      List<Selection> steps,
      int pageLimit,
      int wordLimit,
      Function<Selection, Fitted> typeset,
      Grow grow) {
    this.steps = steps;
    this.pageLimit = pageLimit;
    this.wordLimit = wordLimit;
    this.typeset = typeset;
    this.grow = grow;
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
    return grown(best);
  }

  /// The steps are coarse; what they leave of the last page goes to the passages that gain most
  /// by it.
  private Fitted grown(Fitted fitted) {
    double room = roomIn(fitted) * wordsPerPage(fitted);
    for (int more : new int[] {(int) (room * SHARE_OF_ROOM), 0, -A_PASSAGE}) {
      int words = Math.min(more, wordLimit - fitted.selection().words());
      Selection longer = grow.by(fitted.selection(), words);
      if (longer.equals(fitted.selection())) {
        return fitted;
      }
      Fitted candidate = typeset.apply(longer);
      if (candidate.layout().pageCount() <= pageLimit) {
        return candidate;
      }
    }
    return fitted;
  }

  private double roomIn(Fitted fitted) {
    return pageLimit - (fitted.layout().pageCount() - 1 + fitted.layout().lastPageFill());
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
    int words = (int) (fitted.selection().words() + roomIn(fitted) * wordsPerPage(fitted));
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
