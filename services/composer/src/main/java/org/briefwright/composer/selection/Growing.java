package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private record Option(Selection after, double gain, int words, String tieBreak) {}

  private Selection grow(Selection selection, int words) {
    int limit = selection.words() + words;
    Selection now = selection;
    Optional<Option> best = best(now, limit);
    while (best.isPresent()) {
      now = best.get().after();
      best = best(now, limit);
    }
    return now;
  }

  private Optional<Option> best(Selection now, int limit) {
    List<Option> options = new ArrayList<>();
    for (Chosen passage : now.chosen()) {
      resized(now, passage, -1).ifPresent(options::add);
      if (balanced && Imbalance.of(now) > 0) {
        resized(now, passage, 1).ifPresent(options::add);
      }
    }
    now.dropped().forEach(passage -> options.add(restored(now, passage)));
    return options.stream()
        .filter(option -> option.words() <= limit && option.gain() > 0)
        .max(Comparator.comparingDouble(Option::gain).thenComparing(Option::tieBreak));
  }

  private Option restored(Selection now, Chosen passage) {
    BodySize shortest = template.slots().get(passage.slot()).bodySizes().getLast();
    Selection after = now.withAgain(passage, shortest);
    double gain = passage.candidate().strength() + mended(now, after);
    return new Option(after, gain, after.words(), passage.candidate().id());
  }

  private double mended(Selection now, Selection after) {
    return balanced ? Imbalance.of(now) - Imbalance.of(after) : 0;
  }

  /// The passage one size up (-1) or down (1) in the slot's order of preference.
  private Optional<Option> resized(Selection now, Chosen passage, int step) {
    List<BodySize> sizes = template.slots().get(passage.slot()).bodySizes();
    int to = sizes.indexOf(passage.size()) + step;
    if (to < 0 || to >= sizes.size()) {
      return Optional.empty();
    }
    Selection after = now.with(passage, passage.resizedTo(sizes.get(to)));
    double worth = -step * Shrinking.SHORTENING * passage.candidate().strength();
    double gain = worth + mended(now, after);
    return Optional.of(new Option(after, gain, after.words(), passage.candidate().id()));
  }
}
