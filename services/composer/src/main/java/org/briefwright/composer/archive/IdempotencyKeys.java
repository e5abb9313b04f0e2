package org.briefwright.composer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// What clients used their `Idempotency-Key`s for, so that a repeated request gets the brief
/// that the first one got, even when the library has changed in between.
@ApplicationScoped
public class IdempotencyKeys {

  private static final String FIND =
      "select request_hash, brief_id from idempotency_key where key = ?";

  private static final String REMEMBER =
      """
      insert into idempotency_key (key, request_hash, brief_id)
      values (?, ?, ?)
      on conflict (key) do nothing
      """;

  private final Database database;

  IdempotencyKeys(Database database) {
    this.database = database;
  }

  /// An earlier use of a key.
  public record Use(String requestHash, String briefId) {}

  public Optional<Use> find(String key) {
    return database.read(connection -> find(connection, key));
  }

  private static Optional<Use> find(Connection connection, String key) throws SQLException {
    return Sql.of(FIND, key).first(connection, row -> new Use(row.getString(1), row.getString(2)));
  }

  /// Remembers the first use of a key and answers the use that counts: the first, whoever made
  /// it.
  public Use remember(String key, Use use) {
    return database.read(
        connection -> {
          boolean first =
              Sql.of(REMEMBER, key, use.requestHash(), use.briefId()).run(connection) == 1;
          return first ? use : find(connection, key).orElse(use);
        });
  }
}
