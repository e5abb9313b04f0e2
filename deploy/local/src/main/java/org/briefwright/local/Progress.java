package org.briefwright.local;

import java.io.PrintStream;
import java.util.Locale;

/// Lines for the person who waits, each with the seconds since the beginning.
public final class Progress {
  private final PrintStream out;
  private final long beginning = System.nanoTime();

  public Progress(PrintStream out) {
    this.out = out;
  }

  public void say(String line) {
    out.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds(), line);
    out.flush();
  }

  private double seconds() {
    return (System.nanoTime() - beginning) / 1e9;
  }
}
