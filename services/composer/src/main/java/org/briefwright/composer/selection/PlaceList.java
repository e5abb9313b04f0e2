package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Template.Slot;

/// The places that candidates may take, before they are numbered.
record PlaceList(int[] first, List<Place> places) {

  /// A candidate in a slot and size.
  record Place(int owner, Candidate candidate, int slot, Slot rule, BodySize size) {

    int words() {
      return candidate.words().get(size) + (rule.role().printsTag() ? candidate.tagWords() : 0);
    }

    long micros() {
      return Worth.micros(candidate.strength());
    }

    /// Courses of action are told alike and argue for neither side.
    long weight() {
      return rule.role().isOfCourses() ? 0 : micros() * words();
    }

    int side() {
      return switch (candidate.fragment().stance()) {
        case PRO -> 1;
        case CON -> -1;
        case NEUTRAL -> 0;
      };
    }
  }

  static PlaceList of(
      List<Candidate> candidates,
      List<Slot> slots,
      BiPredicate<Slot, Candidate> admits,
      Bars bars) {
    int[] first = new int[candidates.size() + 1];
    List<Place> places = new ArrayList<>();
    for (int owner = 0; owner < candidates.size(); owner++) {
      first[owner] = places.size();
      for (int slot = 0; slot < slots.size(); slot++) {
        if (admits.test(slots.get(slot), candidates.get(owner))) {
          for (BodySize size : slots.get(slot).bodySizes()) {
            if (bars.allow(candidates.get(owner), size)) {
              places.add(new Place(owner, candidates.get(owner), slot, slots.get(slot), size));
            }
          }
        }
      }
    }
    first[candidates.size()] = places.size();
    return new PlaceList(first, places);
  }

  Places numbered() {
    return new Places(
        first,
        ints(Place::owner),
        ints(Place::slot),
        ints(it -> it.size().ordinal()),
        ints(Place::side),
        ints(Place::words),
        longs(it -> Worth.strength(it.micros(), it.rule(), it.size())),
        longs(Place::weight));
  }

  private int[] ints(ToIntFunction<Place> number) {
    return places.stream().mapToInt(number).toArray();
  }

  private long[] longs(ToLongFunction<Place> number) {
    return places.stream().mapToLong(number).toArray();
  }
}
