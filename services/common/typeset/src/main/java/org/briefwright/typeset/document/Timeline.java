package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// What happened when, one event a row against a common scale of years.
///
/// @param events in the order in which they are printed, mostly that of their beginnings
public record Timeline(Axis time, List<Event> events) implements Chart {

  private static final int MOST = 40;

  /// One event.
  ///
  /// @param from in years, such as 1994.92 for December 1994
  /// @param to when it ended; equal to `from` for what took no time
  /// @param when its date as printed, such as `5 December 1994`
  /// @param marked whether it is one that the caption speaks of
  public record Event(String label, double from, double to, String when, boolean marked) {
    public Event {
      Needs.requireWords("an event", label);
      Needs.requireNumber("beginning of '" + label + "'", from);
      Needs.requireNumber("end of '" + label + "'", to);
      Needs.requireWords("the date of '" + label + "'", when);
      if (from > to) {
        throw new IllegalArgumentException(
            "event '" + label + "' of " + from + " ends before it begins, in " + to);
      }
    }

    /// What took no time worth drawing.
    public static Event at(double year, String when, String label) {
      return new Event(label, year, year, when, false);
    }

    public static Event during(double from, double to, String when, String label) {
      return new Event(label, from, to, when, false);
    }
  }

  public Timeline {
    Objects.requireNonNull(time, "time");
    events = List.copyOf(events);
    Needs.requireCount("events", events, 1, MOST);
  }
}
