package org.briefwright.typeset.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.Axis;
import org.briefwright.typeset.document.BarChart;
import org.briefwright.typeset.document.Chart;
import org.briefwright.typeset.document.FactorMatrix;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.LineChart;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.PictureWords;
import org.briefwright.typeset.document.RangeBarChart;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.document.Timeline;

/// Pictures of every kind, with words and numbers that do not suit them.
final class RandomPictures {

  private final SplittableRandom random;
  private final RandomWords words;
  private final RandomInlines inlines;
  private final String lang;

  RandomPictures(SplittableRandom random, RandomWords words, RandomInlines inlines, String lang) {
    this.random = random;
    this.words = words;
    this.inlines = inlines;
    this.lang = lang;
  }

  Picture picture(String id) {
    List<Inline> caption = new ArrayList<>(inlines.text(lang, 1));
    caption.add(new Text(words.filled(lang, 4)));
    return new Picture(
        id,
        caption,
        words.filled(lang, 12),
        random.nextBoolean() ? List.of() : inlines.text(lang, 1),
        chart(),
        words.pick(List.of(Picture.Data.values())),
        PictureWords.ENGLISH);
  }

  private Chart chart() {
    return switch (random.nextInt(6)) {
      case 0 ->
          new BarChart(
              axis(), some(9, i -> new BarChart.Bar(name(), number(), random.nextBoolean())));
      case 1 -> new RangeBarChart(axis(), some(8, i -> range()));
      case 2 -> lines();
      case 3 -> new Timeline(Axis.years("Year"), some(9, i -> event()));
      case 4 -> matrix();
      default -> map();
    };
  }

  private RangeBarChart.Range range() {
    double low = number();
    double high = low + random.nextDouble() * 1000;
    OptionalDouble best =
        random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of((low + high) / 2);
    return new RangeBarChart.Range(name(), low, high, best, random.nextBoolean());
  }

  private LineChart lines() {
    List<LineChart.Series> series =
        some(
            4,
            i ->
                new LineChart.Series(
                    name(),
                    IntStream.range(0, 1 + random.nextInt(30))
                        .mapToObj(year -> new LineChart.Point(1990 + year, number(), flag(year)))
                        .toList()));
    Optional<LineChart.Threshold> threshold =
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(new LineChart.Threshold(name(), number()));
    return new LineChart(Axis.years("Year"), axis(), series, threshold);
  }

  /// A chart has eight flags at most: two for each of its lines.
  private String flag(int point) {
    return point == 3 || point == 17 ? name() : "";
  }

  private Timeline.Event event() {
    double from = 1900 + random.nextDouble() * 120;
    double years = random.nextBoolean() ? 0 : random.nextDouble() * 30;
    return new Timeline.Event(name(), from, from + years, name(), random.nextInt(4) == 0);
  }

  private FactorMatrix matrix() {
    List<String> factors = some(12, i -> name());
    List<FactorMatrix.Presence> presences = List.of(FactorMatrix.Presence.values());
    return new FactorMatrix(
        factors,
        some(
            9,
            i ->
                new FactorMatrix.Case(
                    name(), factors.stream().map(factor -> words.pick(presences)).toList())));
  }

  private ArgumentMap map() {
    List<ArgumentMap.Claim> claims =
        some(
            random.nextInt(4) == 0 ? 24 : 9,
            i ->
                new ArgumentMap.Claim(
                    "c" + i,
                    words.filled(lang, 12),
                    words.pick(List.of(ArgumentMap.Side.values())),
                    random.nextInt(3) > 0));
    List<ArgumentMap.Relation> relations = new ArrayList<>();
    for (int i = 1; i < claims.size(); i++) {
      relations.add(relation(i, random.nextInt(i)));
      int other = random.nextInt(claims.size() * 4);
      if (other < claims.size() && other != i) {
        relations.add(relation(i, other));
      }
    }
    return new ArgumentMap(claims, relations);
  }

  private ArgumentMap.Relation relation(int from, int to) {
    List<ArgumentMap.Bearing> bearings = List.of(ArgumentMap.Bearing.values());
    return new ArgumentMap.Relation("c" + from, "c" + to, words.pick(bearings));
  }

  private Axis axis() {
    return new Axis(name(), random.nextBoolean() ? "" : "%", random.nextInt(3), true);
  }

  private double number() {
    return switch (random.nextInt(5)) {
      case 0 -> 0;
      case 1 -> -random.nextDouble() * 500;
      case 2 -> random.nextDouble() * 1e7;
      default -> random.nextDouble() * 100;
    };
  }

  private String name() {
    return words.filled(lang, 4);
  }

  /// At least one.
  private <T> List<T> some(int most, IntFunction<T> make) {
    return IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(make).toList();
  }
}
