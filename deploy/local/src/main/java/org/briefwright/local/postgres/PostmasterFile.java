package org.briefwright.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The file in which a PostgreSQL server notes its process number, its data folder and its port.
record PostmasterFile(Path data) {

  private Path file() {
    return data.resolve("postmaster.pid");
  }

  /// The server of this data folder that still runs. A number that meanwhile went to another
  /// process does not count: the process must be a postgres that was started on this folder.
  Optional<ProcessHandle> server() throws IOException {
    if (Files.notExists(file())) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file());
    if (lines.size() < 2 || !lines.getFirst().matches("\\d+")) {
      return Optional.empty();
    }
    // The folder may have been moved while the server ran, so that its own note of it counts.
    return ProcessHandle.of(Long.parseLong(lines.getFirst()))
        .filter(process -> serves(process, lines.get(1)));
  }

  /// Removes the note of a server that is gone. PostgreSQL would do so itself, unless its number
  /// now belongs to another process.
  void forget() throws IOException {
    Files.deleteIfExists(file());
  }

  private static boolean serves(ProcessHandle process, String folder) {
    ProcessHandle.Info info = process.info();
    boolean postgres =
        info.command().map(c -> Path.of(c).getFileName().toString()).orElse("").equals("postgres");
    return postgres && Arrays.asList(info.arguments().orElse(new String[0])).contains(folder);
  }
}
