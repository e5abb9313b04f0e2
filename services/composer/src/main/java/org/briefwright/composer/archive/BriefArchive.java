package org.briefwright.composer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.Rendition;

/// Briefs, their manifests and their bytes, in PostgreSQL. Writing one is a single statement:
/// it is
/// there whole or not at all.
@ApplicationScoped
public class BriefArchive {

  private static final String ADD =
      """
      with added as (
        insert into brief (id, title, topic, template, lang, tlp, manifest, verification_code)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do nothing
        returning id
      )
      insert into rendition (brief_id, format, sha256, bytes)
      select added.id, form.format, form.sha256, form.bytes
      from added, unnest(?, ?, ?) as form (format, sha256, bytes)
      """;

  private static final String ONE_RENDITION =
      "select format, sha256, bytes from rendition where brief_id = ? and format = ?";

  private static final String MANIFEST = "select manifest from brief where id = ?";

  private static final String LIST =
      """
      select id, title, topic, template, lang, tlp, archived_at, archived_seq
      from brief
      where archived_seq < ? and (cast(? as text) is null or topic = ?)
      order by archived_seq desc
      limit ?
      """;

  private final DataSource database;

  public BriefArchive(DataSource database) {
    this.database = database;
  }

  /// Keeps a brief and answers it. One that is there already stays as it was: its id says that
  /// it is the same.
  public ArchivedBrief add(ArchivedBrief brief) {
    withConnection(connection -> add(connection, brief));
    return brief;
  }

  /// The same within a transaction of the caller's.
  ///
  /// @return how many forms were written: none where the brief was there already
  public int add(Connection connection, ArchivedBrief brief) throws SQLException {
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      add.setString(1, brief.id());
      add.setString(2, brief.title());
      add.setString(3, brief.topic());
      add.setString(4, brief.template());
      add.setString(5, brief.lang());
      add.setString(6, brief.tlp().label());
      add.setString(7, brief.manifest());
      add.setString(8, brief.verificationCode());
      List<Rendition> forms = brief.renditions();
      add.setArray(9, texts(connection, forms.stream().map(it -> it.format().code())));
      add.setArray(10, texts(connection, forms.stream().map(Rendition::sha256)));
      add.setArray(
          11,
          connection.createArrayOf(
              "bytea", forms.stream().map(Rendition::bytes).toArray(byte[][]::new)));
      return add.executeUpdate();
    }
  }

  private static Array texts(Connection connection, java.util.stream.Stream<String> texts)
      throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }

  /// A brief in one form, or nothing where there is no such brief.
  public Optional<Rendition> rendition(String id, Format format) {
    return withConnection(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(ONE_RENDITION)) {
            read.setString(1, id);
            read.setString(2, format.code());
            try (ResultSet row = read.executeQuery()) {
              return row.next()
                  ? Optional.of(new Rendition(format, row.getString(2), row.getBytes(3)))
                  : Optional.empty();
            }
          }
        });
  }

  /// A brief's manifest in canonical JSON.
  public Optional<String> manifest(String id) {
    return withConnection(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(MANIFEST)) {
            read.setString(1, id);
            try (ResultSet row = read.executeQuery()) {
              return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
          }
        });
  }

  /// Briefs, the newest first.
  ///
  /// @param topic only those on this topic; null for all
  /// @param before only those archived before this place in the order
  public List<BriefEntry> list(String topic, long before, int limit) {
    return withConnection(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(LIST)) {
            read.setLong(1, before);
            read.setString(2, topic);
            read.setString(3, topic);
            read.setInt(4, limit);
            List<BriefEntry> entries = new ArrayList<>();
            try (ResultSet row = read.executeQuery()) {
              while (row.next()) {
                entries.add(entry(row));
              }
            }
            return entries;
          }
        });
  }

  private static BriefEntry entry(ResultSet row) throws SQLException {
    return new BriefEntry(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getTimestamp(7).toInstant(),
        row.getLong(8));
  }

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T withConnection(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new ArchiveUnavailable(e);
    }
  }
}
