package org.briefwright.composer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

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

  private final DataSource database;

  IdempotencyKeys(DataSource database) {
    this.database = database;
  }

  /// An earlier use of a key.
  public record Use(String requestHash, String briefId) {}

  public Optional<Use> find(String key) {
    try (Connection connection = database.getConnection();
        PreparedStatement find = connection.prepareStatement(FIND)) {
      find.setString(1, key);
      try (ResultSet row = find.executeQuery()) {
        return row.next()
            ? Optional.of(new Use(row.getString(1), row.getString(2)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new ArchiveUnavailable(e);
    }
  }

  /// Remembers the first use of a key and answers the use that counts: the first, whoever made
  /// it.
  public Use remember(String key, Use use) {
    try (Connection connection = database.getConnection();
        PreparedStatement remember = connection.prepareStatement(REMEMBER)) {
      remember.setString(1, key);
      remember.setString(2, use.requestHash());
      remember.setString(3, use.briefId());
      boolean first = remember.executeUpdate() == 1;
      return first ? use : find(key).orElse(use);
    } catch (SQLException e) {
      throw new ArchiveUnavailable(e);
    }
  }
}
