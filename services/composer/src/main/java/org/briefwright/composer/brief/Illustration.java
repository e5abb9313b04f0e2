package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.FactorCoding;
import org.briefwright.composer.dossier.Figure;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template;

/// A picture as it stands in the brief, with what it is drawn of, in the brief's language as far as
/// the library has it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Illustration {

  /// Which kind of picture it is.
  @JsonProperty("picture")
  default Template.Picture picture() {
    return switch (this) {
      case Data _ -> Template.Picture.FIGURE;
      case Claims _ -> Template.Picture.ARGUMENT_MAP;
      case Factors _ -> Template.Picture.FACTOR_MATRIX;
      case Years _ -> Template.Picture.TIMELINE;
    };
  }

  /// The name by which the rendition can be asked on which page it stands.
  String place();

  /// The place of the passage or section that it follows.
  String after();

  /// Data from the library.
  ///
  /// @param lang the language of its texts, which may be another than the brief's
  /// @param title the finding
  /// @param unit what the values count; empty for a timeline
  /// @param note number of the note that cites its sources
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Data(
      String place,
      String after,
      ItemRef item,
      String lang,
      Figure.Kind kind,
      String title,
      String unit,
      LocalDate asOf,
      String caveat,
      Threshold threshold,
      List<Series> series,
      Integer note)
      implements Illustration {
    public Data {
      series = List.copyOf(series);
    }

    /// The rows of all series.
    public List<Point> points() {
      return series.stream().flatMap(each -> each.points().stream()).toList();
    }
  }

  /// A value that the others are to be seen against.
  record Threshold(BigDecimal value, String label) {}

  /// Points that belong together.
  record Series(String name, List<Point> points) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /// One row of the data.
  ///
  /// @param label what happened then; empty outside a timeline
  /// @param note what is to be known of the row; empty for nothing
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Point(
      String at,
      BigDecimal value,
      BigDecimal low,
      BigDecimal high,
      String label,
      boolean flagged,
      String note) {}

  /// The brief's claims and how they bear on its question and on each other.
  record Claims(String place, String after, List<Claim> claims, List<Bearing> bearings)
      implements Illustration {
    public Claims {
      claims = List.copyOf(claims);
      bearings = List.copyOf(bearings);
    }
  }

  /// A claim that the brief prints.
  record Claim(String id, String text, Stance stance) {}

  /// That a claim supports another, or attacks it.
  ///
  /// @param to id of a claim; null for the question
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Bearing(String from, String to, boolean supports) {}

  /// The brief's precedents by factors.
  ///
  /// @param factors names of those that the case at hand is coded for
  /// @param atHand their values in the case at hand
  record Factors(
      String place,
      String after,
      List<String> factors,
      List<FactorCoding.Value> atHand,
      List<CaseFactors> cases)
      implements Illustration {
    public Factors {
      factors = List.copyOf(factors);
      atHand = List.copyOf(atHand);
      cases = List.copyOf(cases);
    }
  }

  /// One precedent's values, and how many of them it has in common with the case at hand.
  record CaseFactors(String name, List<FactorCoding.Value> values, int shared, int comparable) {
    public CaseFactors {
      values = List.copyOf(values);
    }
  }

  /// The brief's precedents by their years.
  record Years(String place, String after, List<CaseYears> cases) implements Illustration {
    public Years {
      cases = List.copyOf(cases);
    }
  }

  /// When a precedent began and ended.
  ///
  /// @param when in words
  /// @param from in years
  /// @param until in years; the snapshot's day where it still holds
  record CaseYears(String name, String when, double from, double until, boolean holds) {}
}
