package org.briefwright.composer.rendition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.briefwright.composer.brief.Illustration;
import org.briefwright.composer.brief.Illustration.Point;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.typeset.document.PictureWords;

/// What one who cannot see a chart should know of it: what it counts, and its ends. The numbers
/// follow in a table.
record DataInWords(Phrases phrases, PictureWords words) {

  String of(Illustration.Data data) {
    List<Point> points = data.points();
    return switch (data.kind()) {
      case BAR -> ends(data, "picture.bar.words", Point::value, Point::value);
      case RANGE_BAR -> ends(data, "picture.rangeBar.words", Point::low, Point::high);
      case LINE -> ends(data, "picture.line.words", Point::value, Point::value);
      case TIMELINE ->
          phrases.get(
              "picture.timeline.words",
              points.size(),
              points.getFirst().at(),
              points.getLast().at());
    };
  }

  private String ends(
      Illustration.Data data,
      String phrase,
      Function<Point, BigDecimal> low,
      Function<Point, BigDecimal> high) {
    List<Point> points = data.points();
    Point least = points.stream().min(Comparator.comparing(low)).orElseThrow();
    Point most = points.stream().max(Comparator.comparing(high)).orElseThrow();
    return phrases.get(
        phrase,
        points.size(),
        data.unit(),
        number(low.apply(least)),
        least.at(),
        number(high.apply(most)),
        most.at());
  }

  private String number(BigDecimal value) {
    String plain = value.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String parted = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", words.thousands());
    return point < 0 ? parted : parted + words.decimal() + plain.substring(point + 1);
  }
}
