package org.briefwright.local;

import org.briefwright.local.process.Child;

/// What to tell of a service that died: how, and the end of its log.
final class Obituary {
  private static final int LINES = 25;

  private Obituary() {}

  static String of(Child child) {
    return "%s ended with exit code %d%n%s"
        .formatted(child.name(), child.exit().join(), tail(child));
  }

  static String tail(Child child) {
    String lines = String.join(System.lineSeparator() + "  | ", child.lastWords(LINES));
    return "the end of %s:%n  | %s".formatted(child.logFile(), lines);
  }
}
