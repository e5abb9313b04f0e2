package org.briefwright.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The claim that one launcher lays on a folder. The operating system gives it up when the
/// launcher dies, however it dies.
final class SingleRun implements Closeable {
  private final FileChannel channel;
  private final Path pid;

  private SingleRun(FileChannel channel, Path pid) {
    this.channel = channel;
    this.pid = pid;
  }

  /// @throws StartupFailure if another launcher runs on this folder
  static SingleRun claim(Path run) throws IOException {
    Files.createDirectories(run);
    Path pid = run.resolve("launcher");
    FileChannel channel =
        FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new StartupFailure(
          "already running (process %s); deploy/down stops it"
              .formatted(Files.exists(pid) ? Files.readString(pid).strip() : "unknown"));
    }
    Files.writeString(pid, ProcessHandle.current().pid() + "\n");
    return new SingleRun(channel, pid);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(pid);
    channel.close();
  }
}
