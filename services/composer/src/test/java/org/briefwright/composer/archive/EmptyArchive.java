package org.briefwright.composer.archive;

import org.briefwright.testing.database.PostgresServer;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// An archive for tests, on a database of its own.
public final class EmptyArchive {

  private EmptyArchive() {}

  public static BriefArchive open() {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(PostgresServer.createDatabase());
    Flyway.configure().dataSource(database).locations("db/composer").load().migrate();
    return new BriefArchive(database);
  }
}
