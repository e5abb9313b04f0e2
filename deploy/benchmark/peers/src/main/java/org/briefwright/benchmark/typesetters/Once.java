package org.briefwright.benchmark.typesetters;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.briefwright.benchmark.typesetters.engine.Engine;
import org.briefwright.benchmark.typesetters.engine.EngineName;
import org.briefwright.benchmark.typesetters.engine.Printed;
import org.briefwright.benchmark.typesetters.manuscript.Author;
import org.briefwright.benchmark.typesetters.manuscript.Manuscript;

/// Prints one document in a JVM of its own and says how many milliseconds it took from opening the
/// engine on. Arguments: engine, words, seed, file for the PDF.
public final class Once {

  private Once() {}

  public static void main(String[] arguments) throws IOException {
    Manuscript manuscript =
        Author.write(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    // Its instruments are no part of an engine.
    ManagementFactory.getThreadMXBean();
    long begin = System.nanoTime();
    try (Engine engine = EngineName.valueOf(arguments[0]).open()) {
      Printed printed = engine.prepare(manuscript).print();
      double millis = (System.nanoTime() - begin) / 1e6;
      Files.write(Path.of(arguments[3]), printed.pdf());
      System.out.printf(Locale.ROOT, "first document: %.1f%n", millis);
    }
  }
}
