package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Template.Overflow;
import org.briefwright.composer.dossier.Template.Slot;

/// Takes words out of a selection one step at a time, each step the one that costs least for
/// the words it saves: a shorter body, or a passage or case less. The steps from the most
/// generous selection to the leanest that the template allows are the choices for fitting the
/// page.
public final class Shrinking {

  /// What shortening costs, as a share of the passage's strength.
  static final double SHORTENING = 0.25;

  private static final double UNCOVERS_REQUIRED_POINT = 2;
  private static final double LOSES_COUNTERARGUMENT = 1;
  private static final double LOSES_STRONGEST = 1;
  private static final double CASE = 0.6;

  /// An optional slot is emptied below its minimum only when nothing else can give way.
  private static final double BELOW_MINIMUM = 1_000;

  private static final double LAST_CASE_OF_ITS_SIDE = 1;

  private final Template template;
  private final Insistence insistence;

  private Shrinking(Template template, Insistence insistence) {
    this.template = template;
    this.insistence = insistence;
  }

  /// @return the selection itself first, then ever fewer words
  public static List<Selection> steps(
      Selection generous, Template template, Insistence insistence) {
    Shrinking shrinking = new Shrinking(template, insistence);
    List<Selection> steps = new ArrayList<>();
    Optional<Selection> next = Optional.of(generous);
    while (next.isPresent()) {
      steps.add(next.get());
      next = shrinking.step(next.get());
    }
    return List.copyOf(steps);
  }

  /// A way to save words; the selection after it is made only for the one that is taken.
  private record Option(Supplier<Selection> after, double cost, int saved, String tieBreak) {

    double costPerWord() {
      return cost / saved;
    }
  }

  private Optional<Selection> step(Selection now) {
    Tally tally = Tally.of(now);
    List<Option> options = new ArrayList<>();
    for (Chosen passage : now.chosen()) {
      shorten(now, tally, passage).ifPresent(options::add);
      drop(now, tally, passage).ifPresent(options::add);
    }
    for (ChosenCase row : now.cases()) {
      drop(now, row).ifPresent(options::add);
    }
    return options.stream()
        .filter(option -> option.saved() > 0)
        .min(Comparator.comparingDouble(Option::costPerWord).thenComparing(Option::tieBreak))
        .map(option -> option.after().get());
  }

  private Optional<Option> shorten(Selection now, Tally tally, Chosen passage) {
    List<BodySize> sizes = slotOf(passage.slot()).bodySizes();
    int at = sizes.indexOf(passage.size());
    if (at + 1 >= sizes.size()) {
      return Optional.empty();
    }
    Chosen shorter = passage.resizedTo(sizes.get(at + 1));
    double cost =
        SHORTENING * passage.candidate().strength()
            + imbalance(tally, tally.without(passage).with(shorter));
    return Optional.of(
        new Option(
            () -> now.with(passage, shorter),
            cost,
            passage.words() - shorter.words(),
            "s/" + passage.candidate().id()));
  }

  private Optional<Option> drop(Selection now, Tally tally, Chosen passage) {
    Slot slot = slotOf(passage.slot());
    int filled = now.in(passage.slot()).size();
    if (!mayGo(slot, filled) || insistence.includes(passage)) {
      return Optional.empty();
    }
    double cost =
        passage.candidate().strength()
            + imbalance(tally, tally.without(passage))
            + belowMinimum(slot, filled);
    if (insistence.needs(passage, now)) {
      cost += UNCOVERS_REQUIRED_POINT;
    }
    if (isStrongestOfItsSide(passage, now)) {
      cost += LOSES_STRONGEST;
    }
    boolean answersAnother =
        now.chosen().stream()
            .anyMatch(it -> passage.candidate().fragment().attacks(it.candidate().id()));
    if (answersAnother) {
      cost += LOSES_COUNTERARGUMENT;
    }
    return Optional.of(
        new Option(
            () -> now.without(passage), cost, passage.words(), "d/" + passage.candidate().id()));
  }

  private Optional<Option> drop(Selection now, ChosenCase row) {
    Slot slot = slotOf(row.slot());
    int filled = now.casesIn(row.slot()).size();
    if (!mayGo(slot, filled)) {
      return Optional.empty();
    }
    // The least like the case at hand goes first; cases are few, so each costs about a passage.
    double likeness = row.comparable() == 0 ? 0 : (double) row.shared() / row.comparable();
    double cost = CASE + likeness + belowMinimum(slot, filled);
    if (now.casesIn(row.slot()).stream().noneMatch(it -> it != row && it.speaksLike(row))) {
      cost += LAST_CASE_OF_ITS_SIDE;
    }
    return Optional.of(
        new Option(() -> now.without(row), cost, row.words(), "c/" + row.held().id()));
  }

  private static boolean mayGo(Slot slot, int filled) {
    return slot.overflow() != Overflow.FAIL && (!slot.required() || filled > slot.min());
  }

  private static double belowMinimum(Slot slot, int filled) {
    return filled > slot.min() ? 0 : BELOW_MINIMUM;
  }

  private static boolean isStrongestOfItsSide(Chosen passage, Selection now) {
    return passage.stance() != Stance.NEUTRAL
        && now.chosen().stream()
            .filter(it -> it.stance() == passage.stance())
            .noneMatch(it -> it.candidate().strength() > passage.candidate().strength());
  }

  /// What a step does to the balance of the two sides; less than 0 where it mends it.
  private double imbalance(Tally now, Tally after) {
    return insistence.balanced() ? Imbalance.of(after) - Imbalance.of(now) : 0;
  }

  private Slot slotOf(int index) {
    return template.slots().get(index);
  }
}
