package org.briefwright.composer.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a cite stands among the cites before it, as CSL 1.0.2 defines it ("Choose", attribute
/// `position`).
enum Position {
  FIRST(Set.of("first")),
  SUBSEQUENT(Set.of("subsequent")),
  IBID(Set.of("ibid", "subsequent")),
  IBID_WITH_LOCATOR(Set.of("ibid-with-locator", "ibid", "subsequent")),
  /// In a bibliography, where no question about the position holds.
  OUTSIDE(Set.of());

  private final Set<String> holding;

  Position(Set<String> holding) {
    this.holding = holding;
  }

  /// Whether a style's test for this `position` holds here.
  boolean holds(String position) {
    return holding.contains(position);
  }

  /// The positions of all cites, note by note.
  static List<List<Position>> of(List<NoteRequest> notes) {
    List<List<Position>> positions = new ArrayList<>(notes.size());
    Set<String> seen = new HashSet<>();
    Optional<Cite> before = Optional.empty();
    for (NoteRequest note : notes) {
      List<Position> inNote = new ArrayList<>(note.cites().size());
      for (Cite cite : note.cites()) {
        inNote.add(seen.add(cite.sourceId()) ? FIRST : again(cite, before));
        before = Optional.of(cite);
      }
      positions.add(inNote);
      // "Ibid." after a note that names several sources would not say which of them is meant.
      if (note.cites().size() > 1) {
        before = Optional.empty();
      }
    }
    return positions;
  }

  private static Position again(Cite cite, Optional<Cite> before) {
    if (before.isEmpty() || !before.get().sourceId().equals(cite.sourceId())) {
      return SUBSEQUENT;
    }
    Optional<Locator> earlier = before.get().locator();
    if (cite.locator().equals(earlier)) {
      return IBID;
    }
    return cite.locator().isPresent() ? IBID_WITH_LOCATOR : SUBSEQUENT;
  }
}
