package org.briefwright.benchmark.typesetters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.benchmark.typesetters.engine.Engine;
import org.briefwright.benchmark.typesetters.engine.EngineName;
import org.briefwright.benchmark.typesetters.manuscript.Author;

/// Documents a second of JVMs that share nothing but the machine: what two threads of one JVM could
/// give at best. Two of a processor's cores often share its caches, its clock or even one core.
///
/// As a program: prints documents until the first argument, counts until the second, both in
/// milliseconds since 1970, and says how many.
public final class Apart {

  private static final int WARM_UP_MILLIS = 20_000;
  private static final int COUNTED_MILLIS = 3_000;

  private Apart() {}

  public static void main(String[] arguments) throws IOException {
    int words = Integer.parseInt(arguments[0]);
    long begin = Long.parseLong(arguments[1]);
    long end = Long.parseLong(arguments[2]);
    int count = 0;
    try (Engine engine = EngineName.OURS.open()) {
      long seed = 1L << 41;
      for (long now = 0; now < end; now = System.currentTimeMillis()) {
        engine.prepare(Author.write(words, seed++)).print();
        count += now >= begin ? 1 : 0;
      }
    }
    System.out.println(count);
  }

  /// How many times the documents of one process two give together.
  static double factor(int words) throws IOException {
    return (double) together(2, words) / together(1, words);
  }

  private static int together(int processes, int words) throws IOException {
    long begin = System.currentTimeMillis() + WARM_UP_MILLIS;
    String[] arguments = {
      String.valueOf(words), String.valueOf(begin), String.valueOf(begin + COUNTED_MILLIS)
    };
    List<Forked> started = new ArrayList<>();
    try {
      for (int i = 0; i < processes; i++) {
        started.add(new Forked(Apart.class, arguments));
      }
      int all = 0;
      for (Forked process : started) {
        all += Integer.parseInt(process.said());
      }
      return all;
    } finally {
      started.forEach(Forked::close);
    }
  }
}
