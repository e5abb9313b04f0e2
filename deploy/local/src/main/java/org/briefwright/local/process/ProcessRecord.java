package org.briefwright.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// What is kept of a running process: `run/NAME.pid` holds its number and when it began, since a
/// number alone may by now belong to a stranger.
public record ProcessRecord(String name, long pid, Instant began) {
  private static final String ENDING = ".pid";
  private static final Duration GRACE = Duration.ofSeconds(10);

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
    Optional<ProcessHandle> process =
        ProcessHandle.of(pid).filter(p -> began(p).equals(began)).filter(p -> !hasEnded(p));
    process.ifPresent(ProcessRecord::endOrKill);
    return process.isPresent();
  }

  private static void endOrKill(ProcessHandle process) {
    process.destroy();
    if (!endsWithin(process, GRACE)) {
      process.destroyForcibly();
      endsWithin(process, GRACE);
    }
  }

  private static boolean endsWithin(ProcessHandle process, Duration grace) {
    long deadline = System.nanoTime() + grace.toNanos();
    while (!hasEnded(process)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    return true;
  }

  /// An orphan whose new parent does not collect it stays in the process table for good, without
  /// a command; `ProcessHandle` calls it alive.
  private static boolean hasEnded(ProcessHandle process) {
    return !process.isAlive() || process.info().command().isEmpty();
  }

  private static Instant began(ProcessHandle process) {
    return Instant.ofEpochMilli(process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli());
  }
}
