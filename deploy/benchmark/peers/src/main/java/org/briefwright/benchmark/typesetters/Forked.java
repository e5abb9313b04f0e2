package org.briefwright.benchmark.typesetters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program of this benchmark in a JVM of its own, started as the benchmark is, that says what it
/// found on one line.
final class Forked implements AutoCloseable {

  private final Process process;

  /// @param program a class of this module with a `main` method
  Forked(Class<?> program, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Xmn160m",
                "-XX:+UseSerialGC",
                "-Dbriefwright.root=" + System.getProperty("briefwright.root"),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(arguments));
    process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectInput(ProcessBuilder.Redirect.INHERIT)
            .start();
  }

  /// Waits for the line.
  ///
  /// @throws IOException if the program ends without one
  String said() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      if (line == null) {
        throw new IOException("a program in a JVM of its own ended without saying what it found");
      }
      return line;
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
