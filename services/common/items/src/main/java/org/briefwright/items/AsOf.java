package org.briefwright.items;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/// The moment of the library that a reader asks for.
public sealed interface AsOf {

  /// As it stands now.
  record Head() implements AsOf {}

  /// As it stood right after the change of this number; 0 is the empty library.
  record Sequence(long number) implements AsOf {
    public Sequence {
      if (number < 0) {
        throw new IllegalArgumentException("sequence " + number + " is negative");
      }
    }
  }

  /// As it stood at this instant.
  record Moment(Instant instant) implements AsOf {
    public Moment {
      requireNonNull(instant, "instant");
    }
  }

  /// Reads the query parameter; absent means now.
  ///
  /// @throws IllegalArgumentException where the text is neither a number nor an instant
  static AsOf parse(String text) {
    if (text == null) {
      return new Head();
    }
    if (text.matches("\\d{1,18}")) {
      return new Sequence(Long.parseLong(text));
    }
    try {
      return new Moment(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException _) {
      throw new IllegalArgumentException(
          "'%s' is neither a sequence number such as 412 nor an instant such as 2026-02-28T12:00:00Z"
              .formatted(text));
    }
  }
}
