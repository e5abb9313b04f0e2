package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Stance;

/// Which fragments and cases stand in which slot, and what was left out.
///
/// @param chosen by slot; within a slot in the order in which they are printed
/// @param rejected what never had a place
/// @param dropped what had a place and was left out for length
/// @param droppedCases likewise
public record Selection(
    List<Chosen> chosen,
    List<ChosenCase> cases,
    List<Rejected> rejected,
    List<Chosen> dropped,
    List<ChosenCase> droppedCases) {

  /// Within a slot claims lead, then their evidence and the rebuttals; of each the strongest
  /// first.
  private static final Comparator<Chosen> IN_PRINT =
      Comparator.comparingInt(Chosen::slot)
          .thenComparing(it -> it.candidate().fragment().kind())
          .thenComparing(
              Comparator.comparingDouble((Chosen it) -> it.candidate().strength()).reversed())
          .thenComparing(it -> it.candidate().id());

  private static final String FOR_LENGTH = "left out to keep within the length";

  public Selection {
    chosen = List.copyOf(chosen);
    cases = List.copyOf(cases);
    rejected = List.copyOf(rejected);
    dropped = List.copyOf(dropped);
    droppedCases = List.copyOf(droppedCases);
  }

  /// A selection from which nothing has been dropped yet, put into the order of print.
  static Selection of(List<Chosen> chosen, List<ChosenCase> cases, List<Rejected> rejected) {
    List<Chosen> inPrint = chosen.stream().sorted(IN_PRINT).toList();
    return new Selection(inPrint, cases, rejected, List.of(), List.of());
  }

  /// Everything left out, with the reason.
  public List<Rejected> leftOut() {
    List<Rejected> all = new ArrayList<>(rejected);
    dropped.forEach(it -> all.add(new Rejected(it.candidate().id(), FOR_LENGTH)));
    droppedCases.forEach(it -> all.add(new Rejected(it.held().id(), FOR_LENGTH)));
    return List.copyOf(all);
  }

  public List<Chosen> in(int slot) {
    return chosen.stream().filter(it -> it.slot() == slot).toList();
  }

  public List<ChosenCase> casesIn(int slot) {
    return cases.stream().filter(it -> it.slot() == slot).toList();
  }

  /// Words of everything that is printed from the library.
  public int words() {
    int words = 0;
    for (Chosen passage : chosen) {
      words += passage.words();
    }
    for (ChosenCase row : cases) {
      words += row.words();
    }
    return words;
  }

  /// How evenly the two sides weigh, 0 to 1; null where neither has any weight.
  public Double balance() {
    return Tally.of(this).balance();
  }

  public double weightOf(Stance stance) {
    double weight = 0;
    for (Chosen passage : chosen) {
      weight += passage.stance() == stance ? passage.weight() : 0;
    }
    return weight;
  }

  Selection without(Chosen passage) {
    return new Selection(
        less(chosen, passage), cases, rejected, more(dropped, passage), droppedCases);
  }

  Selection without(ChosenCase row) {
    return new Selection(chosen, less(cases, row), rejected, dropped, more(droppedCases, row));
  }

  /// With a dropped passage back in its place, in this size.
  Selection withAgain(Chosen passage, BodySize size) {
    List<Chosen> again = more(chosen, passage.resizedTo(size));
    again.sort(IN_PRINT);
    return new Selection(again, cases, rejected, less(dropped, passage), droppedCases);
  }

  /// With a passage in another size, which does not move it.
  public Selection with(Chosen passage, Chosen resized) {
    List<Chosen> changed = new ArrayList<>(chosen);
    changed.set(changed.indexOf(passage), resized);
    return new Selection(changed, cases, rejected, dropped, droppedCases);
  }

  private static <T> List<T> less(List<T> list, T item) {
    List<T> rest = new ArrayList<>(list);
    rest.remove(item);
    return rest;
  }

  private static <T> List<T> more(List<T> list, T item) {
    List<T> longer = new ArrayList<>(list);
    longer.add(item);
    return longer;
  }
}
