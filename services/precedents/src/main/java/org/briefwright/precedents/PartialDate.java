package org.briefwright.precedents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A date as far as it is known: `1953`, `1953-07` or `1953-07-27`.
@Schema(
    type = SchemaType.STRING,
    implementation = String.class,
    pattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
    examples = "1953-07-27")
public record PartialDate(@JsonValue String text) {
  private static final String ACCEPTED = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

  public PartialDate {
    if (!text.matches(ACCEPTED)) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a date such as 1953, 1953-07 or 1953-07-27");
    }
    try {
      first(text);
    } catch (DateTimeException unknown) {
      throw new IllegalArgumentException("'" + text + "' is no date of the calendar", unknown);
    }
  }

  @JsonCreator
  public static PartialDate of(String text) {
    return new PartialDate(text);
  }

  /// A year as a number, since nobody puts quotation marks around one in YAML.
  @JsonCreator
  public static PartialDate of(int year) {
    return new PartialDate(Integer.toString(year));
  }

  /// The first day that it can mean.
  public LocalDate first() {
    return first(text);
  }

  /// The last day that it can mean.
  public LocalDate last() {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  private static LocalDate first(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  /// Whether all of it lies after all of the other.
  public boolean isAfter(PartialDate other) {
    return first().isAfter(other.last());
  }

  @Override
  public String toString() {
    return text;
  }
}
