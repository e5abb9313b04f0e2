package org.briefwright.composer.recall;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.composer.life.StandingRows;
import org.briefwright.composer.recall.ErratumPrinter.Order;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.Rendition;
import org.jboss.logging.Logger;

/// What recipients of recalled briefs are told. Each erratum is promised in the transaction that
/// recalls the brief, and set afterwards: setting takes time, and issuing waits for recalls.
/// One that is asked for before is set on the spot; one that its composer did not live to set is
/// set by any.
@ApplicationScoped
public class Errata {

  private static final Logger LOG = Logger.getLogger(Errata.class);

  private static final String PROMISE =
      """
      insert into erratum (recall_number, number, brief_id, recipient)
      select recalled.recall_number, row_number() over (order by recalled.number, recipient.place),
        recalled.brief_id, recipient.name
      from brief_transition recalled
        join brief_transition issued
          on issued.brief_id = recalled.brief_id and issued.state = 'issued'
        cross join lateral unnest(issued.recipients) with ordinality as recipient (name, place)
      where recalled.recall_number = ?""";

  private static final String PROMISED =
      """
      select recall_number, number from erratum
      where sha256 is null and recall_number = coalesce(cast(? as bigint), recall_number)
      order by recall_number, number""";

  private static final String ORDER =
      """
      select recall.*, brief.id as brief, brief.title, brief.lang, brief.tlp, rendition.bytes,
        coalesce(brief_use.through, '{}') as through, erratum.recipient
      from erratum
        join recall on recall.number = erratum.recall_number
        join brief on brief.id = erratum.brief_id
        left join brief_use on brief_use.brief_id = brief.id
          and brief_use.collection = recall.collection and brief_use.item = recall.item
        left join rendition on rendition.brief_id = brief.id and rendition.format = 'json'
      where erratum.recall_number = ? and erratum.number = ?""";

  /// Whoever sets it first sets it: what was read once stays.
  private static final String SET =
      """
      update erratum set sha256 = ?, bytes = ?
      where recall_number = ? and number = ? and sha256 is null""";

  private static final String READ =
      """
      select sha256, bytes from erratum
      where recall_number = ? and number = ? and sha256 is not null""";

  private final Database database;
  private final StandingRows standings;
  private final ErratumPrinter printer;

  Errata(Database database, StandingRows standings, ErratumPrinter printer) {
    this.database = database;
    this.standings = standings;
    this.printer = printer;
  }

  private record Place(long recall, int number) {}

  /// Promises each recipient of each brief of a recall an erratum.
  void promise(Connection connection, long recall) throws SQLException {
    Sql.of(PROMISE, recall).run(connection);
  }

  /// Sets what a recall promised. What cannot be set stays promised, and is tried again.
  void set(long recall) {
    setPromised(recall);
  }

  /// Sets what is still promised, by whichever recall.
  @Scheduled(
      every = "{briefwright.errata.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void setLeftOver() {
    setPromised(null);
  }

  private void setPromised(Long recall) {
    List<Place> promised =
        database.read(
            connection ->
                Sql.of(PROMISED, recall)
                    .list(connection, row -> new Place(row.getLong(1), row.getInt(2))));
    for (Place place : promised) {
      try {
        set(place);
      } catch (RuntimeException fault) {
        LOG.errorf(
            fault,
            "recall=%d erratum=%d is not set, and tried again",
            place.recall(),
            place.number());
      }
    }
  }

  /// @return nothing where none was promised under this number
  Optional<Rendition> read(long recall, int number) {
    Place place = new Place(recall, number);
    Optional<Rendition> kept = kept(place);
    if (kept.isEmpty()) {
      set(place);
      return kept(place);
    }
    return kept;
  }

  private Optional<Rendition> kept(Place place) {
    return database.read(
        connection ->
            Sql.of(READ, place.recall(), place.number())
                .first(
                    connection,
                    row -> new Rendition(Format.PDF, row.getString(1), row.getBytes(2))));
  }

  private void set(Place place) {
    Optional<Order> order =
        database.read(
            connection ->
                Sql.of(ORDER, place.recall(), place.number())
                    .first(connection, row -> order(connection, row)));
    if (order.isPresent()) {
      Rendition pdf = printer.print(order.get());
      database.write(
          connection ->
              Sql.of(SET, pdf.sha256(), pdf.bytes(), place.recall(), place.number())
                  .run(connection));
    }
  }

  private Order order(Connection connection, ResultSet row) throws SQLException {
    byte[] json = row.getBytes("bytes");
    return new Order(
        RecallRows.kept(row),
        row.getString("title"),
        row.getString("lang"),
        row.getString("tlp"),
        json == null ? "{}" : new String(json, StandardCharsets.UTF_8),
        Sql.texts(row, "through"),
        standings.read(connection, row.getString("brief")).orElseThrow(),
        row.getString("recipient"));
  }
}
