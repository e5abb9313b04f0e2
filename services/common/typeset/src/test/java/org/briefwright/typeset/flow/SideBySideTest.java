package org.briefwright.typeset.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  @Test
  void aSideThatEndsWithAHeadingDoesNotEndAPageWhileTheOtherGoesOn() {
    Story left = rows(2);
    left.bind();

    assertThat(SideBySide.join(left, rows(4)))
        .extracting(Row::kept)
        .containsExactly(false, false, true, false);
  }

  @Test
  void aRuleBelowAHeadingStaysOnThePageOfWhatIsBelowIt() {
    Story story = rows(1);
    story.bind();
    story.add(Row.of(7, List.of(new Piece.RulePiece(0, 3, 100, 0.5, 0))));
    story.add(text());

    assertThat(story.rows()).extracting(Row::kept).containsExactly(false, true, true);
  }

  private static Story rows(int count) {
    Story story = new Story();
    for (int i = 0; i < count; i++) {
      story.add(text());
    }
    return story;
  }

  /// Stands for a line of text.
  private static Row text() {
    return Row.of(14, List.of(new Piece.GroundPiece(null, 0, 14)));
  }
}
