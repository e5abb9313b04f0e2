package org.briefwright.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// A process's log file. A new run keeps the one of the run before it as `NAME.log.1`.
public record Log(Path file) {

  /// Opens an empty log, keeping the one before it.
  public static Log fresh(Path folder, String name) {
    Path file = folder.resolve(name + ".log");
    try {
      Files.createDirectories(folder);
      if (Files.exists(file)) {
        Files.move(file, folder.resolve(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Log(file);
  }

  /// The last lines, or none where nothing was written yet.
  public List<String> tail(int lines) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      // Bytes that are no UTF-8 must not hide the reason why a process died.
      List<String> all =
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
      return all.subList(Math.max(0, all.size() - lines), all.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
