package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// What the composer needs of the data that a fragment argues from.
///
/// @param title the finding, by language
/// @param unit what the values count, by language; empty for a timeline
/// @param asOf the last day that the data speak of, or null
/// @param threshold a value that the others are to be seen against, or null
/// @param caveat what the numbers leave out, by language
@JsonIgnoreProperties(ignoreUnknown = true)
public record Figure(
    String id,
    LanguageMap title,
    Kind kind,
    Map<String, String> unit,
    LocalDate asOf,
    Threshold threshold,
    List<Series> series,
    LanguageMap caveat,
    List<Citation> citations) {

  public Figure {
    unit = orEmpty(unit);
    series = List.copyOf(series);
    citations = List.copyOf(citations);
  }

  private static Map<String, String> orEmpty(Map<String, String> texts) {
    return texts == null ? Map.of() : Map.copyOf(texts);
  }

  /// Of texts that may be missing altogether: the one in this language, else in English, else in
  /// the first language that there is, else nothing.
  public static String in(String lang, Map<String, String> texts) {
    return Stream.concat(Stream.of(lang, LanguageMap.FALLBACK), texts.keySet().stream().sorted())
        .map(texts::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  /// The sources of the figure and of its rows, each once.
  public List<String> sourceIds() {
    return Stream.concat(
            citations.stream().map(Citation::sourceId),
            points().map(Point::sourceId).filter(Objects::nonNull))
        .distinct()
        .toList();
  }

  /// The rows of all series.
  public Stream<Point> points() {
    return series.stream().flatMap(each -> each.points().stream());
  }

  /// How the points are to be read.
  public enum Kind {
    @JsonProperty("bar")
    BAR,
    @JsonProperty("rangeBar")
    RANGE_BAR,
    @JsonProperty("line")
    LINE,
    @JsonProperty("timeline")
    TIMELINE
  }

  /// A value with its name.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Threshold(BigDecimal value, LanguageMap label) {}

  /// Points that belong together.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Series(LanguageMap name, List<Point> points) {
    public Series {
      points = List.copyOf(points);
    }

    /// Whether each point is a moment, and a later one than the point before it.
    public boolean runsThroughTime() {
      double last = Double.NEGATIVE_INFINITY;
      for (Point point : points) {
        double year = point.year().orElse(Double.NaN);
        if (!(year > last)) {
          return false;
        }
        last = year;
      }
      return true;
    }
  }

  /// One row: a value, a range or a label at a place of the axis.
  ///
  /// @param flagged whether it is in doubt; `note` then says why
  /// @param sourceId of a row with a source of its own, or null
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Point(
      String at,
      BigDecimal value,
      BigDecimal low,
      BigDecimal high,
      Map<String, String> label,
      boolean flagged,
      Map<String, String> note,
      String sourceId) {
    public Point {
      label = orEmpty(label);
      note = orEmpty(note);
    }

    /// Its place on a scale of years, where it has one.
    public OptionalDouble year() {
      return Moment.year(at);
    }
  }
}
