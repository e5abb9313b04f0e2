package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template;

/// Gives a selection the room that is left on its last page: longer bodies where they add most,
/// first where the two sides are out of balance. Where there is no room but an imbalance, the
/// heavier side pays for the lighter.
public final class Growing {

  private final Template template;
  private final Insistence insistence;

  private Growing(Template template, Insistence insistence) {
    this.template = template;
    this.insistence = insistence;
  }

  /// @param words room for so many more words
  /// @return the selection itself where nothing can be gained
  public static Selection into(
      Selection selection, Template template, Insistence insistence, int words) {
    return new Growing(template, insistence).grow(selection, words);
  }

  /// A change that gains something; the selection after it is made only for the one that is
  /// taken.
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
      if (insistence.balanced() && Imbalance.of(tally) > 0) {
        resized(now, tally, passage, 1).ifPresent(options::add);
        exchanged(now, tally, passage, options);
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

  /// A passage gives its words to one of the lighter side that was dropped: one of the heavier
  /// side, or a weaker one of its own.
  private void exchanged(Selection now, Tally tally, Chosen leaving, List<Option> options) {
    boolean neutral = leaving.stance() == Stance.NEUTRAL;
    if (neutral || insistence.includes(leaving) || insistence.needs(leaving, now)) {
      return;
    }
    boolean spare = now.in(leaving.slot()).size() > template.slots().get(leaving.slot()).min();
    for (Chosen returning : now.dropped()) {
      boolean inItsPlace = spare || returning.slot() == leaving.slot();
      if (inItsPlace && returning.stance() == tally.lighter()) {
        options.add(exchange(now, tally, leaving, returning));
      }
    }
  }

  private Option exchange(Selection now, Tally tally, Chosen leaving, Chosen returning) {
    BodySize shortest = template.slots().get(returning.slot()).bodySizes().getLast();
    Chosen again = returning.resizedTo(shortest);
    double gain =
        again.candidate().strength()
            - leaving.candidate().strength()
            + mended(tally, tally.without(leaving).with(again));
    return new Option(
        () -> now.withAgain(returning, shortest).without(leaving),
        gain,
        now.words() - leaving.words() + again.words(),
        returning.candidate().id() + "/" + leaving.candidate().id());
  }

  private double mended(Tally now, Tally after) {
    return insistence.balanced() ? Imbalance.of(now) - Imbalance.of(after) : 0;
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
