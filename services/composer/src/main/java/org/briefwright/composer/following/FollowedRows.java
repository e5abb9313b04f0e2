package org.briefwright.composer.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.composer.dossier.ChangePage;
import org.briefwright.composer.dossier.ChangePage.Change;
import org.briefwright.composer.notices.Marks;
import org.briefwright.composer.notices.Marks.Item;

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
  private final Marks marks;

  public FollowedRows(Database database, Marks marks) {
    this.database = database;
    this.marks = marks;
  }

  /// Number of the last change of a service that was followed.
  long place(String service) {
    return database.read(
        connection ->
            Sql.of("select sequence from followed_service where service = ?", service)
                .first(connection, row -> row.getLong(1))
                .orElseThrow());
  }

  /// Takes a stretch of changes and marks the briefs whose ground gave way by it, all or none; none
  /// where another composer has taken it already.
  void take(String service, long after, ChangePage stretch) {
    database.write(
        connection -> {
          if (Sql.of(ADVANCE, stretch.last(), service, after).run(connection) == 1) {
            for (Change change : stretch.changes()) {
              stand(connection, change);
            }
            marks.onItems(connection, items(stretch));
          }
          return null;
        });
  }

  private static List<Item> items(ChangePage stretch) {
    return stretch.changes().stream()
        .map(it -> new Item(it.collection(), it.id()))
        .distinct()
        .toList();
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
