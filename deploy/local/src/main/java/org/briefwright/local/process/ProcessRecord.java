package org.briefwright.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// What is kept of a running process: `run/NAME.pid` holds its number and when it began, since a
/// number alone may by now belong to a stranger.
public record ProcessRecord(String name, long pid, Instant began) {
  private static final String ENDING = ".pid";

  /// Writes the record of a process that is alive.
  static Path write(Path run, String name, ProcessHandle process) throws IOException {
    Files.createDirectories(run);
    Path file = run.resolve(name + ENDING);
    Files.writeString(file, process.pid() + " " + began(process).toEpochMilli() + "\n");
    return file;
  }

  /// Ends every process that an earlier run recorded and left alive, and forgets all records.
  ///
  /// @return the names of those that were still alive
  public static List<String> endLeftovers(Path run) {
    if (!Files.isDirectory(run)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(run)) {
      List<Path> records = files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
      List<ProcessRecord> alive =
          records.stream().map(ProcessRecord::read).flatMap(Optional::stream).toList();
      List<String> ended =
          alive.stream().filter(ProcessRecord::end).map(ProcessRecord::name).toList();
      for (Path record : records) {
        Files.deleteIfExists(record);
      }
      return ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Empty for a file that a killed run left half-written: such a process cannot be told from a
  /// stranger.
  private static Optional<ProcessRecord> read(Path file) {
    try {
      String name = file.getFileName().toString();
      String[] parts = Files.readString(file).strip().split(" ");
      return parts.length == 2 && parts[0].matches("\\d+") && parts[1].matches("\\d+")
          ? Optional.of(
              new ProcessRecord(
                  name.substring(0, name.length() - ENDING.length()),
                  Long.parseLong(parts[0]),
                  Instant.ofEpochMilli(Long.parseLong(parts[1]))))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean end() {
    Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(p -> began(p).equals(began));
    process.ifPresent(ProcessRecord::endOrKill);
    return process.isPresent();
  }

  private static void endOrKill(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(10, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Instant began(ProcessHandle process) {
    return Instant.ofEpochMilli(process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli());
  }
}
