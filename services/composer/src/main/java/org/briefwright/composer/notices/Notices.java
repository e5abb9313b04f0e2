package org.briefwright.composer.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.composer.notices.Notice.Delivery;
import org.briefwright.composer.notices.Notice.Ground;

/// Reads notices.
@ApplicationScoped
public class Notices {

  private static final String SELECT =
      """
      select notice.*, brief.title, brief.tlp, state, tries, tried_at, problem,
        array(
          select number from erratum
          where erratum.recall_number = notice.recall_number and erratum.brief_id = notice.brief_id
          order by number) as errata
      from notice
        join brief on brief.id = notice.brief_id
        left join notice_delivery on notice_delivery.notice_number = notice.number
      """;

  private static final String OLDER =
      SELECT + "where notice.number < ? order by notice.number desc limit ?";
  private static final String NEWER =
      SELECT + "where notice.number > ? order by notice.number limit ?";
  private static final String ONE = SELECT + "where notice.id = ?";
  private static final String NUMBERED = SELECT + "where notice.number = ?";

  private final Database database;

  public Notices(Database database) {
    this.database = database;
  }

  public NoticeFeed feed() {
    return database.read(
        connection ->
            Sql.of("select id, begun_at from notice_feed")
                .first(
                    connection,
                    row ->
                        new NoticeFeed(row.getObject(1, UUID.class), Sql.instant(row, "begun_at")))
                .orElseThrow());
  }

  /// The newest notices.
  public NoticePage newest(int limit) {
    return older(Long.MAX_VALUE, limit, false);
  }

  /// The notices that were given before one, which there is.
  public NoticePage before(long number, int limit) {
    return older(number, limit, true);
  }

  private NoticePage older(long before, int limit, boolean hasNewer) {
    List<Notice> found = list(OLDER, before, limit + 1);
    boolean more = found.size() > limit;
    return new NoticePage(more ? found.subList(0, limit) : found, hasNewer, more);
  }

  /// The notices that were given next after one, which there is.
  public NoticePage after(long number, int limit) {
    List<Notice> found = list(NEWER, number, limit + 1);
    boolean more = found.size() > limit;
    return new NoticePage((more ? found.subList(0, limit) : found).reversed(), more, true);
  }

  public Optional<Notice> find(UUID id) {
    return database.read(connection -> Sql.of(ONE, id).first(connection, Notices::notice));
  }

  /// A notice as it is told to others, without how far it is on its way to them.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public static Notice read(Connection connection, long number) throws SQLException {
    return Sql.of(NUMBERED, number).first(connection, row -> notice(row, null)).orElseThrow();
  }

  private List<Notice> list(String statement, long number, int limit) {
    return database.read(
        connection -> Sql.of(statement, number, limit).list(connection, Notices::notice));
  }

  private static Notice notice(ResultSet row) throws SQLException {
    return notice(row, delivery(row));
  }

  private static Notice notice(ResultSet row, Delivery delivery) throws SQLException {
    return new Notice(
        row.getLong("number"),
        row.getObject("id", UUID.class),
        NoticeKind.ofCode(row.getString("kind")),
        Sql.instant(row, "recorded_at"),
        row.getString("recorded_by"),
        row.getString("brief_id"),
        row.getString("title"),
        row.getString("tlp"),
        ground(row),
        row.getString("reason"),
        row.getObject("recall_number", Long.class),
        errata(row),
        row.getString("successor"),
        delivery);
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    int tries = row.getInt("tries");
    return tries == 0
        ? null
        : new Delivery(
            row.getString("state"), tries, Sql.instant(row, "tried_at"), row.getString("problem"));
  }

  private static Ground ground(ResultSet row) throws SQLException {
    String what = row.getString("what");
    return what == null
        ? null
        : new Ground(
            what,
            row.getString("collection"),
            row.getString("item"),
            row.getInt("version"),
            Sql.instant(row, "since"));
  }

  private static List<String> errata(ResultSet row) throws SQLException {
    String recall = "/v1/recalls/" + row.getLong("recall_number") + "/errata/";
    return Arrays.stream((Integer[]) row.getArray("errata").getArray())
        .map(number -> recall + number)
        .toList();
  }
}
