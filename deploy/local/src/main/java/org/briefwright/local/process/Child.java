package org.briefwright.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A process that we started, with its log and its record on disk.
public final class Child {
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final String name;
  private final Process process;
  private final Log log;
  private final Path record;

  private Child(String name, Process process, Log log, Path record) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.record = record;
  }

  /// Starts a command with these additions to our own environment, and records it under `run`.
  public static Child start(
      String name, List<String> command, Map<String, String> environment, Log log, Path run) {
    ProcessBuilder builder = new ProcessBuilder(inOwnSession(command));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.file().toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    try {
      Process process = builder.start();
      return new Child(name, process, log, ProcessRecord.write(run, name, process.toHandle()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + name, e);
    }
  }

  public String name() {
    return name;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /// Completes with the exit code.
  public CompletableFuture<Integer> exit() {
    return process.onExit().thenApply(Process::exitValue);
  }

  public List<String> lastWords(int lines) {
    return log.tail(lines);
  }

  public Path logFile() {
    return log.file();
  }

  /// Asks the process to end; see [#awaitEnd(Duration)].
  public void askToEnd() {
    process.destroy();
  }

  /// Ends the process at once, as `kill -9` does.
  public void kill() {
    process.destroyForcibly();
    awaitEnd(Duration.ofSeconds(10));
  }

  /// Waits for the end, and forces it after the grace.
  public void awaitEnd(Duration grace) {
    try {
      if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
      Files.deleteIfExists(record);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ctrl-C reaches every process of the terminal's group at once; in a session of its own a child
  /// ends only when we ask it to, in our order.
  private static List<String> inOwnSession(List<String> command) {
    if (!Files.isExecutable(SETSID)) {
      return command;
    }
    List<String> whole = new ArrayList<>(List.of(SETSID.toString()));
    whole.addAll(command);
    return whole;
  }
}
