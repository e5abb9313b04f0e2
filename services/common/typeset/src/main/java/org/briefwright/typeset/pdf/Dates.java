package org.briefwright.typeset.pdf;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// An instant as PDF files say it, to the second and in universal time. By hand, since the first
/// document would wait for Java's formatter.
final class Dates {

  private Dates() {}

  /// As in `D:20260302093000+00'00'`.
  static String pdf(Instant instant) {
    return "D:" + joined(instant, "", "", "") + "+00'00'";
  }

  /// As in `2026-03-02T09:30:00+00:00`.
  static String xmp(Instant instant) {
    return joined(instant, "-", "T", ":") + "+00:00";
  }

  private static String joined(Instant instant, String inDate, String between, String inTime) {
    OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
    return padded(at.getYear(), 4)
        + inDate
        + padded(at.getMonthValue(), 2)
        + inDate
        + padded(at.getDayOfMonth(), 2)
        + between
        + padded(at.getHour(), 2)
        + inTime
        + padded(at.getMinute(), 2)
        + inTime
        + padded(at.getSecond(), 2);
  }

  private static String padded(int number, int digits) {
    String written = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - written.length())) + written;
  }
}
