package org.briefwright.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

/// Folders and ports for one test. Unpacking PostgreSQL takes seconds, so that all tests share its
/// programs.
public final class TemporaryHome {
  private static final Path PROGRAMS = Path.of("target/postgres-programs").toAbsolutePath();

  private TemporaryHome() {}

  public static Path in(Path folder) throws IOException {
    Files.createDirectories(PROGRAMS);
    Path home = Files.createDirectories(folder.resolve(".briefwright"));
    if (Files.notExists(home.resolve("bin"))) {
      Files.createSymbolicLink(home.resolve("bin"), PROGRAMS);
    }
    return home;
  }

  static Settings settings(Path folder) throws IOException {
    Map<Service, Integer> ports = new EnumMap<>(Service.class);
    Iterator<Integer> free = Ports.free(Service.values().length).iterator();
    for (Service service : Service.values()) {
      ports.put(service, free.next());
    }
    return new Settings(folder, in(folder), Path.of("seeds"), ports, 0, Duration.ofSeconds(30));
  }
}
