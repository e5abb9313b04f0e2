package org.briefwright.composer.notices;

import java.util.List;
import javax.sql.DataSource;
import org.briefwright.composer.archive.ArchiveDatabase;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.testing.database.PostgresServer;
import org.postgresql.ds.PGSimpleDataSource;

/// Notices on a real database, of briefs that have nothing but a name.
public final class NoticeBench {

  public final String url;
  public final DataSource source;
  public final Database database;

  public NoticeBench(String url) {
    PGSimpleDataSource connections = new PGSimpleDataSource();
    connections.setUrl(url);
    this.url = url;
    this.source = connections;
    this.database = new Database(connections);
  }

  public static NoticeBench migrated() {
    NoticeBench bench = new NoticeBench(PostgresServer.createDatabase());
    ArchiveDatabase.migrate(bench.source, "latest");
    return bench;
  }

  /// Archives a brief and gives a notice for each of these states.
  public void give(String brief, String... states) {
    database.write(
        connection -> {
          Sql.of(
                  """
                  insert into brief (id, title, topic, template, lang, tlp, manifest, engine)
                  values (?, ?, 'deterrence', 'at-a-glance', 'en', 'CLEAR', '{}', 'test')
                  on conflict do nothing""",
                  brief,
                  "Title of " + brief)
              .run(connection);
          for (String state : states) {
            Sql.of(
                    """
                    insert into brief_transition (brief_id, state, recorded_by, reason)
                    values (?, ?, 'a.publisher', 'why')""",
                    brief,
                    state)
                .run(connection);
          }
          return null;
        });
  }

  /// The states of delivery of a brief's notices, in their order.
  public List<String> deliveries(String brief) {
    return database.read(
        connection ->
            Sql.of(
                    "select state from notice_delivery where brief_id = ? order by notice_number",
                    brief)
                .list(connection, row -> row.getString(1)));
  }

  public boolean isAllDelivered() {
    return database.read(
        connection ->
            Sql.of("select 1 from notice_delivery where state <> 'delivered'")
                .list(connection, _ -> true)
                .isEmpty());
  }
}
