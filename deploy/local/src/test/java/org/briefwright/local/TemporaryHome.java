package org.briefwright.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.briefwright.local.postgres.Postgres;

/// Folders and ports for one test. Unpacking and initialising PostgreSQL take seconds each, so that
/// all tests share its programs, and those that want a whole stack copy one initialised server.
public final class TemporaryHome {
  private static final Path PROGRAMS = Path.of("target/postgres-programs").toAbsolutePath();
  private static final Path INITIALISED = Path.of("target/postgres-initialised").toAbsolutePath();

  private TemporaryHome() {}

  /// A home without data.
  public static Path in(Path folder) throws IOException {
    Files.createDirectories(PROGRAMS);
    Path home = Files.createDirectories(folder.resolve(".briefwright"));
    if (Files.notExists(home.resolve("bin"))) {
      Files.createSymbolicLink(home.resolve("bin"), PROGRAMS);
    }
    return home;
  }

  /// Settings with free ports and a home that holds an initialised server.
  static Settings settings(Path folder) throws IOException, InterruptedException {
    Map<Service, Integer> ports = new EnumMap<>(Service.class);
    Iterator<Integer> free = Ports.free(Service.values().length).iterator();
    for (Service service : Service.values()) {
      ports.put(service, free.next());
    }
    Path home = in(folder);
    copy(initialised().resolve("postgres"), home.resolve("postgres"));
    copy(initialised().resolve("secret"), home.resolve("secret"));
    return new Settings(folder, home, Path.of("seeds"), ports, 0, Duration.ofSeconds(30));
  }

  private static synchronized Path initialised() throws IOException, InterruptedException {
    Path home = INITIALISED.resolve(".briefwright");
    if (Files.notExists(INITIALISED)) {
      List<String> databases = Arrays.stream(Service.values()).map(Service::id).toList();
      Files.createDirectories(PROGRAMS);
      Path growing = Files.createTempDirectory(PROGRAMS.getParent(), "initialising-");
      try (Postgres server = Postgres.start(in(growing), growing.resolve("log"), 0, databases)) {
        server.port();
      }
      Files.move(growing, INITIALISED, StandardCopyOption.ATOMIC_MOVE);
    }
    return home;
  }

  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    Process copying =
        new ProcessBuilder("cp", "-R", "-p", from.toString(), to.toString()).inheritIO().start();
    if (copying.waitFor() != 0) {
      throw new IOException("cannot copy " + from);
    }
  }
}
