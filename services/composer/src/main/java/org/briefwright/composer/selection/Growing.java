package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Template;

/// Gives a selection the room that is left on its last page: longer bodies where they add most,
/// first where the two sides are out of balance. Where there is no room but an imbalance, the
/// heavier side pays for the lighter.
public final class Growing {

  private final Template template;
  private final boolean balanced;

  private Growing(Template template, boolean balanced) {
    this.template = template;
    this.balanced = balanced;
  }

  /// @param words room for so many more words
  /// @return the selection itself where nothing can be gained
  public static Selection into(
      Selection selection, Template template, boolean balanced, int words) {
    return new Growing(template, balanced).grow(selection, words);
  }

  /// A change that gains something; the selection after it is made only for the one that is taken.
  private record Option(Supplier<Selection> after, double gain, int words, String tieBreak) {}

  private Selection grow(Selection selection, int words) {
    int limit = selection.words() + words;
    Selection now = selection;
    Optional<Option> best = best(now, limit);
    while (best.isPresent()) {
      now = best.get().after().get();
      best = best(now, limit);
    }
    return now;
  }

  private Optional<Option> best(Selection now, int limit) {
    Tally tally = Tally.of(now);
    List<Option> options = new ArrayList<>();
    for (Chosen passage : now.chosen()) {
      resized(now, tally, passage, -1).ifPresent(options::add);
      if (balanced && Imbalance.of(tally) > 0) {
        resized(now, tally, passage, 1).ifPresent(options::add);
      }
    }
    now.dropped().forEach(passage -> options.add(restored(now, tally, passage)));
    return options.stream()
        .filter(option -> option.words() <= limit && option.gain() > 0)
        .max(Comparator.comparingDouble(Option::gain).thenComparing(Option::tieBreak));
  }

  private Option restored(Selection now, Tally tally, Chosen passage) {
    BodySize shortest = template.slots().get(passage.slot()).bodySizes().getLast();
    Chosen again = passage.resizedTo(shortest);
    double gain = passage.candidate().strength() + mended(tally, tally.with(again));
    return new Option(
        () -> now.withAgain(passage, shortest),
        gain,
        now.words() + again.words(),
        passage.candidate().id());
  }

  private double mended(Tally now, Tally after) {
    return balanced ? Imbalance.of(now) - Imbalance.of(after) : 0;
  }

  /// The passage one size up (-1) or down (1) in the slot's order of preference.
  private Optional<Option> resized(Selection now, Tally tally, Chosen passage, int step) {
    List<BodySize> sizes = template.slots().get(passage.slot()).bodySizes();
    int to = sizes.indexOf(passage.size()) + step;
    if (to < 0 || to >= sizes.size()) {
      return Optional.empty();
    }
    Chosen resized = passage.resizedTo(sizes.get(to));
    double worth = -step * Shrinking.SHORTENING * passage.candidate().strength();
    double gain = worth + mended(tally, tally.without(passage).with(resized));
    int words = now.words() - passage.words() + resized.words();
    return Optional.of(
        new Option(() -> now.with(passage, resized), gain, words, passage.candidate().id()));
  }
}
