package org.briefwright.benchmark.typesetters.engine;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A command run to its end, with all that it starts.
public final class Spawned {

  private Spawned() {}

  /// What a command costs, the start of its processes included.
  ///
  /// @param folder for what it says
  /// @throws IOException if it fails
  public static Cost cost(List<String> command, Path folder) throws IOException {
    Path cost = folder.resolve("cost");
    File said = folder.resolve("said").toFile();
    List<String> measured = new ArrayList<>();
    measured.addAll(
        List.of("/usr/bin/python3", Places.worker("cost.py").toString(), cost.toString()));
    measured.addAll(command);
    Process process =
        new ProcessBuilder(measured).redirectErrorStream(true).redirectOutput(said).start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command + " failed: " + Files.readString(said.toPath()));
      }
    } catch (InterruptedException asked) {
      process.destroy();
      throw new InterruptedIOException();
    }
    String[] figures = Files.readString(cost).strip().split(" ");
    return new Cost(
        Double.parseDouble(figures[0]),
        Double.parseDouble(figures[1]),
        Double.parseDouble(figures[2]) / 1024);
  }
}
