package org.briefwright.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.briefwright.local.StartupFailure;
import org.briefwright.local.TemporaryHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
  @TempDir Path folder;

  @Test
  void aSecondStartFindsTheDataAgain() throws Exception {
    try (Postgres first = start()) {
      execute(first, "CREATE TABLE kept AS SELECT 42 AS answer");
    }
    try (Postgres second = start()) {
      assertThat(query(second, "SELECT answer FROM kept")).isEqualTo("42");
    }
  }

  @Test
  void theServerOfAKilledRunIsStoppedAndItsRowsAreKept() throws Exception {
    Postgres killed = start();
    execute(killed, "CREATE TABLE kept AS SELECT 42 AS answer");
    try (Postgres next = start()) {
      assertThat(query(next, "SELECT answer FROM kept")).isEqualTo("42");
      assertThat(next.port()).isNotEqualTo(killed.port());
    }
  }

  @Test
  void aStrangerThatGotTheServersNumberIsSpared() throws Exception {
    start().close();
    Process stranger = new ProcessBuilder("sleep", "60").start();
    Path data = TemporaryHome.in(folder).resolve("postgres");
    Files.writeString(
        data.resolve("postmaster.pid"), stranger.pid() + "\n" + data + "\n1\n5432\n\n\n\n");
    try (Postgres server = start()) {
      assertThat(query(server, "SELECT 1")).isEqualTo("1");
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void nobodyGetsInWithoutThePassword() throws Exception {
    try (Postgres server = start()) {
      assertThatThrownBy(() -> DriverManager.getConnection(server.url("composer"), "postgres", ""))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password");
    }
  }

  @Test
  void itWritesDurably() throws Exception {
    try (Postgres server = start()) {
      assertThat(query(server, "SHOW fsync") + query(server, "SHOW synchronous_commit"))
          .isEqualTo("onon");
    }
  }

  @Test
  void theServicesRoleIsNoSuperuser() throws Exception {
    try (Postgres server = start()) {
      assertThat(query(server, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
          .isEqualTo("f");
    }
  }

  @Test
  void onlyTheOwnerReadsThePasswords() throws Exception {
    start().close();
    Path secret = TemporaryHome.in(folder).resolve("secret/briefwright");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
  }

  @Test
  void dataOfAnotherMajorVersionIsRefused() throws Exception {
    Path data = Files.createDirectories(TemporaryHome.in(folder).resolve("postgres"));
    Files.writeString(data.resolve("PG_VERSION"), "17\n");
    assertThatThrownBy(this::start)
        .isInstanceOf(StartupFailure.class)
        .hasMessageContaining("PostgreSQL 17, not 18");
  }

  private Postgres start() throws Exception {
    Path home = TemporaryHome.in(folder);
    return Postgres.start(home, home.resolve("log"), 0, List.of("composer"));
  }

  private static void execute(Postgres server, String statement) throws SQLException {
    try (Connection connection = connect(server);
        Statement handle = connection.createStatement()) {
      handle.execute(statement);
    }
  }

  private static String query(Postgres server, String query) throws SQLException {
    try (Connection connection = connect(server);
        Statement handle = connection.createStatement();
        ResultSet rows = handle.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(Postgres server) throws SQLException {
    return DriverManager.getConnection(server.url("composer"), server.user(), server.password());
  }
}
