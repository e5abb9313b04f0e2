package org.briefwright.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRulesTest {
  @Test
  void theExampleKeepsEveryRule() {
    assertThat(Sample.figure().violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          bar      | {"at": "1957", "low": 1, "high": 2}                      | a value
          line     | {"at": "1957", "value": 1, "label": {"en": "a"}}         | a value
          rangeBar | {"at": "1957", "low": 1}                                 | low and high
          """)
  void aPointHasJustWhatItsKindIsDrawnFrom(String kind, String point, String wanted) {
    assertThat(
            Sample.figure()
                .with("/kind", '"' + kind + '"')
                .with("/series/0/points", "[" + point + "]")
                .only())
        .isEqualTo("/series/0/points/0 must have " + wanted + " and no other");
  }

  @Test
  void aTimelineHasLabelsAndNoUnit() {
    Sample<Figure> timeline =
        Sample.figure()
            .with("/kind", "\"timeline\"")
            .with("/series/0/points", "[{\"at\": \"1953\", \"label\": {\"en\": \"Armistice\"}}]");

    assertThat(timeline.without("unit").violations()).isEmpty();
    assertThat(timeline.only()).startsWith("/unit is not accepted in a timeline");
  }

  @Test
  void aFlaggedPointSaysWhy() {
    assertThat(Sample.figure().with("/series/0/points/1/note", "{}").only())
        .isEqualTo("/series/0/points/1/note must say why the point is flagged");
  }

  @Test
  void aRangeRunsUpwardsAndAPlaceOnTheAxisIsTakenOnce() {
    Sample<Figure> ranges = Sample.figure().with("/kind", "\"rangeBar\"");

    assertThat(ranges.with("/series/0/points", "[{\"at\": \"a\", \"low\": 3, \"high\": 2}]").only())
        .isEqualTo("/series/0/points/0/high is below low 3");
    assertThat(
            ranges
                .with(
                    "/series/0/points",
                    "[{\"at\": \"a\", \"low\": 1, \"high\": 2}, {\"at\": \"a\", \"low\": 1, \"high\": 2}]")
                .pointers())
        .containsExactly("/series/0/points/1/at");
  }
}
