package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.briefwright.items.Contents;
import org.briefwright.items.ItemBody;
import org.briefwright.web.text.HasEnglish;
import org.briefwright.web.text.LanguageTag;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;

/// Data that an argument may be drawn from: the series, where each comes from, and what the numbers
/// leave out.
///
/// `title` says the finding and not the variable. `unit` is what the values count; a timeline has
/// none. `asOf` is the last day that the data speak of.
public record Figure(
    @NotNull @Slug String id,
    @HasEnglish @Size(max = 30)
        Map<@LanguageTag String, @NotNull @PlainText(max = 120) String> title,
    @NotNull FigureKind kind,
    @Size(max = 30) Map<@LanguageTag String, @NotNull @PlainText(max = 60) String> unit,
    LocalDate asOf,
    @Valid Threshold threshold,
    @NotEmpty @Size(max = 8) List<@NotNull @Valid Series> series,
    @HasEnglish @Size(max = 30)
        Map<@LanguageTag String, @NotNull @PlainText(max = 600) String> caveat,
    @NotEmpty @Size(max = 30) List<@NotNull @Valid Citation> citations)
    implements ItemBody {

  public Figure {
    title = Contents.of(title);
    unit = Contents.of(unit);
    series = Contents.of(series);
    caveat = Contents.of(caveat);
    citations = Contents.of(citations);
  }

  /// The sources of the figure and of its rows, each once.
  public List<String> sourceIds() {
    return Stream.concat(
            citations.stream().map(Citation::sourceId),
            series.stream()
                .flatMap(each -> each.points().stream())
                .map(Point::sourceId)
                .filter(Objects::nonNull))
        .distinct()
        .toList();
  }

  /// A value that the others are to be seen against.
  public record Threshold(
      @NotNull BigDecimal value,
      @HasEnglish @Size(max = 30)
          Map<@LanguageTag String, @NotNull @PlainText(max = 60) String> label) {

    public Threshold {
      label = Contents.of(label);
    }
  }

  /// Points that belong together.
  public record Series(
      @HasEnglish @Size(max = 30)
          Map<@LanguageTag String, @NotNull @PlainText(max = 80) String> name,
      @NotEmpty @Size(max = 500) List<@NotNull @Valid Point> points) {

    public Series {
      name = Contents.of(name);
      points = Contents.of(points);
    }
  }

  /// One row of the data.
  ///
  /// `at` is what stands on the axis: a year, a month, or the short name of what is measured. A bar
  /// or a line has a `value`, a range its `low` and `high`, a timeline a `label`. A `flagged` point
  /// is in doubt, and its `note` says why. `sourceId` is for a row with a source of its own.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Point(
      @NotNull @PlainText(max = 80) String at,
      BigDecimal value,
      BigDecimal low,
      BigDecimal high,
      @Size(max = 30) Map<@LanguageTag String, @NotNull @PlainText(max = 120) String> label,
      Boolean flagged,
      @Size(max = 30) Map<@LanguageTag String, @NotNull @PlainText(max = 200) String> note,
      @Slug String sourceId) {

    public Point {
      label = Contents.of(label);
      note = Contents.of(note);
    }
  }
}
