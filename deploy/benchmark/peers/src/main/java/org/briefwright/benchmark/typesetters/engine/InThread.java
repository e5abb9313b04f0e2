package org.briefwright.benchmark.typesetters.engine;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.briefwright.benchmark.typesetters.Once;
import org.briefwright.benchmark.typesetters.manuscript.Manuscript;

/// An engine in this JVM, measured by what its thread uses: compiling and collecting garbage, which
/// other threads do, are not counted.
abstract class InThread<S> implements Engine {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final EngineName name;

  InThread(EngineName name) {
    this.name = name;
  }

  abstract S source(Manuscript manuscript);

  abstract byte[] pdf(S source) throws Exception;

  @Override
  public final Job prepare(Manuscript manuscript) {
    S source = source(manuscript);
    return () -> print(source);
  }

  private Printed print(S source) throws IOException {
    long wall = System.nanoTime();
    long processor = THREADS.getCurrentThreadCpuTime();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    byte[] pdf = made(source);
    return new Printed(
        pdf,
        new Cost(
            (System.nanoTime() - wall) / 1e6,
            (THREADS.getCurrentThreadCpuTime() - processor) / 1e6,
            (THREADS.getCurrentThreadAllocatedBytes() - allocated) / 1024.0 / 1024));
  }

  private byte[] made(S source) throws IOException {
    try {
      return pdf(source);
    } catch (IOException | RuntimeException broken) {
      throw broken;
    } catch (Exception broken) {
      throw new IOException(name + " did not print", broken);
    }
  }

  @Override
  public final List<String> once(int words, long seed, Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "-XX:+UseSerialGC",
        "-D" + Places.FOLDER + "=" + Places.folder(),
        "-cp",
        System.getProperty("java.class.path"),
        Once.class.getName(),
        name.name(),
        String.valueOf(words),
        String.valueOf(seed),
        folder.resolve("once.pdf").toString());
  }
}
