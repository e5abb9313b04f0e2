package org.briefwright.testing.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of the machine, run to its end.
final class Program {

  private static final long LONGEST_MINUTES = 3;

  private Program() {}

  /// What it writes to its standard output; what it complains of stays in the folder.
  static byte[] run(Path folder, List<String> command) {
    try {
      Path output = folder.resolve("output");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(output.toFile())
              .redirectError(folder.resolve("complaints").toFile())
              .start();
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException(command.getFirst() + " does not end");
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(
            command.getFirst() + ": " + Files.readString(folder.resolve("complaints")));
      }
      return Files.readAllBytes(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
