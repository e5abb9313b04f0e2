package org.briefwright.composer.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.composer.citation.Position.FIRST;
import static org.briefwright.composer.citation.Position.IBID;
import static org.briefwright.composer.citation.Position.IBID_WITH_LOCATOR;
import static org.briefwright.composer.citation.Position.SUBSEQUENT;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {
  private static final Cite WHOLE = Cite.of("a");
  private static final Cite PAGE_1 = Cite.of("a", "page", "1");
  private static final Cite PAGE_2 = Cite.of("a", "page", "2");
  private static final Cite OTHER = Cite.of("b");

  @Test
  void aSourceIsFirstOnceEvenBehindAnotherInItsNote() {
    assertThat(Position.of(List.of(NoteRequest.of(OTHER, WHOLE))))
        .containsExactly(List.of(FIRST, FIRST));
  }

  @Test
  void theSamePlaceAgainIsIbid() {
    assertThat(inNotesOfTheirOwn(PAGE_1, PAGE_1)).containsExactly(FIRST, IBID);
  }

  @Test
  void anotherPlaceOfTheSameSourceIsIbidWithLocator() {
    assertThat(inNotesOfTheirOwn(PAGE_1, PAGE_2)).containsExactly(FIRST, IBID_WITH_LOCATOR);
  }

  @Test
  void theWholeSourceAfterAPlaceInItIsNoIbid() {
    assertThat(inNotesOfTheirOwn(PAGE_1, WHOLE)).containsExactly(FIRST, SUBSEQUENT);
  }

  @Test
  void aSourceAfterAnotherIsNoIbid() {
    assertThat(inNotesOfTheirOwn(WHOLE, OTHER, WHOLE)).containsExactly(FIRST, FIRST, SUBSEQUENT);
  }

  @Test
  void ibidDoesNotReachIntoANoteOfSeveralSources() {
    assertThat(Position.of(List.of(NoteRequest.of(OTHER, WHOLE), NoteRequest.of(WHOLE))))
        .last()
        .isEqualTo(List.of(SUBSEQUENT));
  }

  @Test
  void ibidHoldsWithinANote() {
    assertThat(Position.of(List.of(NoteRequest.of(OTHER, PAGE_1, PAGE_1))))
        .containsExactly(List.of(FIRST, FIRST, IBID));
  }

  private static List<Position> inNotesOfTheirOwn(Cite... cites) {
    return Position.of(Arrays.stream(cites).map(NoteRequest::of).toList()).stream()
        .flatMap(List::stream)
        .toList();
  }
}
