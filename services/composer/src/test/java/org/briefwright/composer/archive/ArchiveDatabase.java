package org.briefwright.composer.archive;

import javax.sql.DataSource;
import org.briefwright.testing.database.PostgresServer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.ds.PGSimpleDataSource;

/// An empty composer's database for tests, on a real PostgreSQL.
public final class ArchiveDatabase {

  private ArchiveDatabase() {}

  public static DataSource migrated() {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(PostgresServer.createDatabase());
    migrate(database, "latest");
    return database;
  }

  public static BriefArchive archive(DataSource database) {
    return new BriefArchive(new Database(database));
  }

  /// A database as an earlier release left it.
  public static DataSource migratedTo(String version) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(PostgresServer.createDatabase());
    migrate(database, version);
    return database;
  }

  public static void migrate(DataSource database, String version) {
    Flyway.configure()
        .dataSource(database)
        .locations("db/composer", "db/audit")
        .target(MigrationVersion.fromVersion(version))
        .load()
        .migrate();
  }
}
