package org.briefwright.typeset.document;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ChartTest {

  @Test
  void aBarWithoutANumberIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BarChart.Bar("Korea", Double.NaN))
        .withMessage("bar 'Korea' of NaN cannot be drawn");
  }

  @Test
  void aChartWithoutBarsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BarChart(Axis.of("Years"), List.of()))
        .withMessage("0 bars are not 1 to 40");
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RangeBarChart.Range("Korea", 9, 3))
        .withMessage("range 'Korea' reaches from 9.0 down to 3.0");
  }

  @Test
  void aBestEstimateOutsideItsRangeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RangeBarChart.Range("Korea", 1, 3, OptionalDouble.of(4), false))
        .withMessage("best estimate 4.0 of 'Korea' is outside its range");
  }

  @Test
  void pointsThatGoBackAreRefused() {
    List<LineChart.Point> points =
        List.of(new LineChart.Point(1994, 1), new LineChart.Point(1993, 2));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LineChart.Series("Spending", points))
        .withMessage("point at 1993.0 of 'Spending' does not follow 1994.0");
  }

  @Test
  void moreLinesThanCanBeToldApartAreRefused() {
    LineChart.Series line = new LineChart.Series("One", List.of(new LineChart.Point(1, 1)));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new LineChart(
                    Axis.years("Year"),
                    Axis.of("Spending"),
                    List.of(line, line, line, line, line),
                    Optional.empty()))
        .withMessage("5 lines are not 1 to 4");
  }

  @Test
  void anEventThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timeline.Event.during(2022, 2014, "2014–2022", "War"))
        .withMessage("event 'War' of 2022.0 ends before it begins, in 2014.0");
  }

  @Test
  void aCaseWithoutACellForEachFactorIsRefused() {
    FactorMatrix.Case row = FactorMatrix.Case.of("Korea", FactorMatrix.Presence.YES);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FactorMatrix(List.of("Forces", "Treaty"), List.of(row)))
        .withMessage("case 'Korea' has 1 cells for 2 factors");
  }

  @Test
  void aRelationToAnUnknownClaimIsRefused() {
    ArgumentMap.Claim claim =
        new ArgumentMap.Claim("a", "Tripwires work", ArgumentMap.Side.FOR, true);
    ArgumentMap.Relation relation =
        new ArgumentMap.Relation("a", "b", ArgumentMap.Bearing.SUPPORTS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArgumentMap(List.of(claim), List.of(relation)))
        .withMessage("no claim has the id 'b'");
  }

  @Test
  void twoClaimsOfOneIdAreRefused() {
    ArgumentMap.Claim claim =
        new ArgumentMap.Claim("a", "Tripwires work", ArgumentMap.Side.FOR, true);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArgumentMap(List.of(claim, claim), List.of()))
        .withMessage("two claims have the id 'a'");
  }

  @Test
  void aPictureWithoutWordsForThoseWhoCannotSeeItIsRefused() {
    BarChart chart = new BarChart(Axis.of("Years"), List.of(new BarChart.Bar("Korea", 72)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Picture.of("held", "Forces held", " ", "", chart))
        .withMessage("picture 'held' needs words for those who cannot see it");
  }

  @Test
  void aLanguageThatLacksAWordIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PictureWords(Map.of(), ".", ","))
        .withMessage("pictures lack a word for DATA");
  }
}
