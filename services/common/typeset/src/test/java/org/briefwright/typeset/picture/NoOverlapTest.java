package org.briefwright.typeset.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.briefwright.typeset.PictureSpecimen;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.ArgumentMap.Bearing;
import org.briefwright.typeset.document.ArgumentMap.Claim;
import org.briefwright.typeset.document.ArgumentMap.Relation;
import org.briefwright.typeset.document.ArgumentMap.Side;
import org.briefwright.typeset.document.Axis;
import org.briefwright.typeset.document.BarChart;
import org.briefwright.typeset.document.Chart;
import org.briefwright.typeset.document.FactorMatrix;
import org.briefwright.typeset.document.LineChart;
import org.briefwright.typeset.document.RangeBarChart;
import org.briefwright.typeset.document.Timeline;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.line.ParagraphSetter;
import org.briefwright.typeset.theme.Theme;

class NoOverlapTest {

  private static final Theme THEME = Theme.ministry();
  private static final LineMemo MEMO = new LineMemo();

  @Property(tries = 200, seed = "1")
  void labelsOfBarsNeverTouch(
      @ForAll("bars") BarChart chart, @ForAll @IntRange(min = 150, max = 520) int width) {
    assertClean(chart, width);
  }

  @Property(tries = 150, seed = "2")
  void labelsOfRangesNeverTouch(
      @ForAll("ranges") RangeBarChart chart, @ForAll @IntRange(min = 150, max = 520) int width) {
    assertClean(chart, width);
  }

  @Property(tries = 200, seed = "3")
  void labelsOfLinesNeverTouch(
      @ForAll("lines") LineChart chart, @ForAll @IntRange(min = 150, max = 520) int width) {
    assertClean(chart, width);
  }

  @Property(tries = 150, seed = "4")
  void labelsOfTimelinesNeverTouch(
      @ForAll("timelines") Timeline chart, @ForAll @IntRange(min = 150, max = 520) int width) {
    assertClean(chart, width);
  }

  @Property(tries = 150, seed = "5")
  void labelsOfMatricesNeverTouch(
      @ForAll("matrices") FactorMatrix chart, @ForAll @IntRange(min = 150, max = 520) int width) {
    assertClean(chart, width);
  }

  @Property(tries = 80, seed = "6")
  void labelsOfMapsNeverTouchNorLeaveTheirBoxes(
      @ForAll("maps") ArgumentMap chart, @ForAll @IntRange(min = 200, max = 520) int width) {
    Drawing drawing = assertClean(chart, width);
    List<Area> boxes =
        drawing.shapes().stream()
            .filter(shape -> shape instanceof Shape.Box)
            .map(shape -> ((Shape.Box) shape).area())
            .toList();
    for (int i = 0; i < boxes.size(); i++) {
      for (Area other : boxes.subList(i + 1, boxes.size())) {
        assertThat(boxes.get(i).meets(other)).isFalse();
      }
    }
    for (Label label : drawing.labels()) {
      Area text = label.area();
      assertThat(boxes).allMatch(box -> !box.meets(text) || box.widened(0.5).holds(text));
    }
  }

  private static Drawing assertClean(Chart chart, int width) {
    ParagraphSetter setter = new ParagraphSetter("en", THEME.palette(), note -> "", MEMO);
    Drawing drawing =
        Pictures.draw(
            PictureSpecimen.picture("p", chart), THEME, setter, width, 690, new LinkedHashSet<>());
    List<Label> labels = drawing.labels();
    for (int i = 0; i < labels.size(); i++) {
      Area area = labels.get(i).area();
      assertThat(area.x()).as(labels.get(i).text()).isGreaterThanOrEqualTo(-0.1);
      assertThat(area.right()).as(labels.get(i).text()).isLessThanOrEqualTo(drawing.width() + 0.1);
      assertThat(area.foot()).as(labels.get(i).text()).isLessThanOrEqualTo(drawing.height() + 0.1);
      Area inner = area.widened(-0.1);
      for (Label other : labels.subList(i + 1, labels.size())) {
        assertThat(inner.meets(other.area()))
            .as(labels.get(i).text() + " on " + other.text())
            .isFalse();
      }
    }
    assertThat(drawing.drawnWidth()).isLessThanOrEqualTo(width + 0.01);
    assertThat(drawing.drawnHeight()).isLessThanOrEqualTo(690.01);
    return drawing;
  }

  private static Arbitrary<String> words(int most) {
    Arbitrary<String> word =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withChars("ÄÖßéЖщї")
            .ofMinLength(1)
            .ofMaxLength(14);
    Arbitrary<String> monster = Arbitraries.strings().withCharRange('A', 'Z').ofLength(45);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(12, word), net.jqwik.api.Tuple.of(1, monster))
        .list()
        .ofMinSize(1)
        .ofMaxSize(most)
        .map(list -> String.join(" ", list));
  }

  private static Arbitrary<Double> values() {
    return Arbitraries.oneOf(
        Arbitraries.doubles().between(0, 100),
        Arbitraries.doubles().between(-5_000, 5_000),
        Arbitraries.doubles().between(0, 1e9),
        Arbitraries.of(0.0));
  }

  private static Arbitrary<Axis> axes() {
    return Combinators.combine(
            words(6), Arbitraries.of("", "%", "bn euros"), Arbitraries.integers().between(0, 2))
        .as((name, unit, decimals) -> new Axis(name, unit, decimals, true));
  }

  @Provide
  Arbitrary<BarChart> bars() {
    Arbitrary<BarChart.Bar> bar =
        Combinators.combine(words(9), values(), Arbitraries.of(true, false)).as(BarChart.Bar::new);
    return Combinators.combine(axes(), bar.list().ofMinSize(1).ofMaxSize(20)).as(BarChart::new);
  }

  @Provide
  Arbitrary<RangeBarChart> ranges() {
    Arbitrary<RangeBarChart.Range> range =
        Combinators.combine(words(9), values(), values(), Arbitraries.of(true, false))
            .as(
                (name, one, other, best) ->
                    new RangeBarChart.Range(
                        name,
                        Math.min(one, other),
                        Math.max(one, other),
                        best ? OptionalDouble.of(one) : OptionalDouble.empty(),
                        best));
    return Combinators.combine(axes(), range.list().ofMinSize(1).ofMaxSize(20))
        .as(RangeBarChart::new);
  }

  @Provide
  Arbitrary<LineChart> lines() {
    Arbitrary<List<Double>> heights = values().list().ofMinSize(1).ofMaxSize(30);
    Arbitrary<LineChart.Series> series =
        Combinators.combine(
                words(5), heights, words(6), words(6), Arbitraries.integers().between(0, 5))
            .as(
                (name, ys, flag, second, start) -> {
                  List<LineChart.Point> points = new ArrayList<>();
                  for (int i = 0; i < ys.size(); i++) {
                    String words = i == ys.size() / 2 ? flag : i == ys.size() / 3 ? second : "";
                    points.add(new LineChart.Point(1990 + start + i, ys.get(i), words));
                  }
                  return new LineChart.Series(name, points);
                });
    Arbitrary<Optional<LineChart.Threshold>> threshold =
        Combinators.combine(words(5), values()).as(LineChart.Threshold::new).optional();
    return Combinators.combine(axes(), series.list().ofMinSize(1).ofMaxSize(4), threshold)
        .as((up, lines, limit) -> new LineChart(Axis.years("Year"), up, lines, limit));
  }

  @Provide
  Arbitrary<Timeline> timelines() {
    Arbitrary<Timeline.Event> event =
        Combinators.combine(
                words(9),
                Arbitraries.doubles().between(1800, 2030),
                Arbitraries.of(0.0, 0.1, 3.0, 60.0),
                words(5))
            .as(
                (name, from, years, when) ->
                    new Timeline.Event(name, from, from + years, when, years > 3));
    return event
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(events -> new Timeline(Axis.years("Year"), events));
  }

  @Provide
  Arbitrary<FactorMatrix> matrices() {
    return Arbitraries.integers()
        .between(1, 12)
        .flatMap(
            count ->
                Combinators.combine(
                        words(4).list().ofSize(count),
                        Combinators.combine(
                                words(6),
                                Arbitraries.of(FactorMatrix.Presence.class).list().ofSize(count))
                            .as(FactorMatrix.Case::new)
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(12))
                    .as(FactorMatrix::new));
  }

  @Provide
  Arbitrary<ArgumentMap> maps() {
    Arbitrary<Claim> claim =
        Combinators.combine(words(10), Arbitraries.of(Side.class), Arbitraries.of(true, false))
            .as((label, side, chosen) -> new Claim("x", label, side, chosen));
    return Combinators.combine(
            claim.list().ofMinSize(1).ofMaxSize(22),
            Arbitraries.integers().between(0, 1_000_000).list().ofSize(30))
        .as(NoOverlapTest::map);
  }

  /// A tree from the numbers, and some more relations across it, cycles among them.
  private static ArgumentMap map(List<Claim> claims, List<Integer> numbers) {
    List<Claim> named = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      named.add(new Claim("c" + i, claim.label(), claim.side(), claim.chosen()));
      Bearing bearing = numbers.get(i) % 2 == 0 ? Bearing.SUPPORTS : Bearing.ATTACKS;
      if (i > 0) {
        relations.add(new Relation("c" + i, "c" + numbers.get(i) % i, bearing));
      }
      int other = numbers.get(i) / 7 % claims.size();
      if (numbers.get(i) % 5 == 0 && other != i) {
        relations.add(new Relation("c" + i, "c" + other, bearing));
      }
    }
    return new ArgumentMap(named, relations);
  }
}
