package org.briefwright.composer.gathering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// The moment whose library a brief is composed on.
///
/// @param instant null for now
/// @param date the day as of which review dates are judged
record AsOf(Instant instant, LocalDate date) {

  private static final String POINTER = "/asOf";

  /// Reads a request's `asOf`: an ISO day stands for its end, today for now.
  ///
  /// @param text null for now
  /// @param now the clock's reading
  static AsOf parse(String text, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (text == null || text.equals(today.toString())) {
      return new AsOf(null, today);
    }
    Instant instant = instant(text);
    if (instant.isAfter(now)) {
      throw refused("lies in the future; a moment up to " + now + " is accepted");
    }
    return new AsOf(instant, LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  private static Instant instant(String text) {
    try {
      boolean day = text.indexOf('T') < 0;
      return day
          ? LocalDate.parse(text).atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC)
          : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw refused(
          "is neither a day such as 2026-02-28 nor an instant such as 2026-02-28T12:00:00Z");
    }
  }

  private static ProblemException refused(String detail) {
    return ProblemException.invalid(List.of(new Violation(POINTER, detail)));
  }

  /// As a query parameter; null for now.
  String parameter() {
    return instant == null ? null : instant.toString();
  }
}
