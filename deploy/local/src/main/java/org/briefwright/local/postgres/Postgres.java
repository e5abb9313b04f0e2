package org.briefwright.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.briefwright.local.Ports;
import org.briefwright.local.StartupFailure;
import org.briefwright.local.process.Log;
import org.briefwright.local.secret.Secret;

/// A PostgreSQL server on the loopback address that keeps its data below a folder. It writes
/// durably, and lets nobody in without a password.
public final class Postgres implements AutoCloseable {
  private static final String MAJOR = "18";

  private final Path binaries;
  private final Path data;
  private final int port;
  private final Databases databases;

  private Postgres(Path binaries, Path data, int port, Databases databases) {
    this.binaries = binaries;
    this.data = data;
    this.port = port;
    this.databases = databases;
  }

  /// Starts a server, on any free port if the given one is 0, and makes the databases that are
  /// missing.
  public static Postgres start(Path home, Path logs, int port, List<String> databaseNames)
      throws IOException, InterruptedException {
    Path binaries = Binaries.unpacked(home.resolve("bin"));
    Path data = home.resolve("postgres");
    Secret owner = new Secret(home.resolve("secret/postgres"));
    Secret services = new Secret(home.resolve("secret/briefwright"));
    initialise(binaries, data, owner);
    endLeftover(binaries, data);
    int chosen = port == 0 ? Ports.free() : port;
    Log log = Log.fresh(logs, "postgres");
    try {
      Tool.run(
          binaries,
          "pg_ctl",
          List.of(
              "start",
              "-w",
              "-t",
              "60",
              "-s",
              "-D",
              data.toString(),
              "-l",
              log.file().toString(),
              "-o",
              options(chosen)));
    } catch (StartupFailure e) {
      throw new StartupFailure(
          e.getMessage()
              + System.lineSeparator()
              + String.join(System.lineSeparator(), log.tail(20)));
    }
    Databases databases = new Databases(chosen, owner.value(), services.value());
    Postgres server = new Postgres(binaries, data, chosen, databases);
    try {
      databases.make(databaseNames);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
    return server;
  }

  public int port() {
    return port;
  }

  /// Makes a further database for the services, unless it is there.
  public void make(String database) {
    databases.make(List.of(database));
  }

  public String url(String database) {
    return databases.url(database);
  }

  public String user() {
    return Databases.USER;
  }

  public String password() {
    return databases.password();
  }

  /// Ends what an earlier, killed run left behind.
  ///
  /// @return the process number of the server that was still running
  public static Optional<Long> endLeftover(Path binaries, Path data)
      throws IOException, InterruptedException {
    PostmasterFile note = new PostmasterFile(data);
    Optional<Long> pid = note.server().map(ProcessHandle::pid);
    if (pid.isPresent()) {
      stop(binaries, data);
    }
    note.forget();
    return pid;
  }

  /// Stops the server after the transactions that are under way were broken off.
  @Override
  public void close() throws IOException {
    try {
      stop(binaries, data);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void stop(Path binaries, Path data) throws IOException, InterruptedException {
    Tool.run(
        binaries,
        "pg_ctl",
        List.of("stop", "-w", "-t", "60", "-s", "-m", "fast", "-D", data.toString()));
  }

  private static void initialise(Path binaries, Path data, Secret owner)
      throws IOException, InterruptedException {
    Path version = data.resolve("PG_VERSION");
    if (Files.exists(version)) {
      String kept = Files.readString(version).strip();
      if (!kept.equals(MAJOR)) {
        throw new StartupFailure(
            "%s holds data of PostgreSQL %s, not %s".formatted(data, kept, MAJOR));
      }
      return;
    }
    owner.value();
    Path growing = Files.createTempDirectory(data.getParent(), "initialising-");
    // A locale of PostgreSQL's own sorts alike on every operating system.
    Tool.run(
        binaries,
        "initdb",
        List.of(
            "-D",
            growing.toString(),
            "-U",
            "postgres",
            "-E",
            "UTF-8",
            "--no-locale",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "-A",
            "scram-sha-256",
            "--pwfile=" + owner.file(),
            "--no-instructions"));
    Files.move(growing, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String options(int port) {
    // fsync and synchronous_commit stand here so that no edited postgresql.conf takes them away.
    return "-p %d -h 127.0.0.1 -c unix_socket_directories='' -c fsync=on -c synchronous_commit=on"
            .formatted(port)
        + " -c shared_buffers=32MB -c timezone=UTC";
  }
}
