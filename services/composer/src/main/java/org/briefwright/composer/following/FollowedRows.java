package org.briefwright.composer.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.composer.dossier.ChangePage;
import org.briefwright.composer.dossier.ChangePage.Change;

/// What was followed, in the database.
@ApplicationScoped
public class FollowedRows {

  private static final String ADVANCE =
      "update followed_service set sequence = ? where service = ? and sequence = ?";

  private static final String STAND =
      """
      insert into followed_item (collection, item, version, state, sequence, recorded_at)
      values (?, ?, ?, ?, ?, ?)
      on conflict (collection, item, version) do update
      set state = excluded.state, sequence = excluded.sequence, recorded_at = excluded.recorded_at
      """;

  private final Database database;

  public FollowedRows(Database database) {
    this.database = database;
  }

  /// Number of the last change of a service that was followed.
  long place(String service) {
    return database.read(
        connection ->
            Sql.of("select sequence from followed_service where service = ?", service)
                .first(connection, row -> row.getLong(1))
                .orElseThrow());
  }

  /// Takes a stretch of changes, all or none; none where another composer has taken it already.
  void take(String service, long after, ChangePage stretch) {
    database.write(
        connection -> {
          if (Sql.of(ADVANCE, stretch.last(), service, after).run(connection) == 1) {
            for (Change change : stretch.changes()) {
              stand(connection, change);
            }
          }
          return null;
        });
  }

  private static void stand(Connection connection, Change change) throws SQLException {
    Sql.of(
            STAND,
            change.collection(),
            change.id(),
            change.version(),
            change.state(),
            change.sequence(),
            change.recordedAt())
        .run(connection);
  }
}
